import type { Day } from '../domain/calendar.ts';
import type { Policy } from '../domain/policy.ts';
import { versionPairs } from '../domain/version-pairs.ts';
import type { Library } from './library.ts';

/** Whether a policy has pairs of versions whose comparison is not made beforehand, but by the reader's browser. */
export function hasFurtherPairs(library: Library, policy: Policy, today: Day): boolean {
  return library.comparisons(policy.id, today).length < versionPairs(policy).length;
}
