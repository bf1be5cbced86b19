import type { Day } from './calendar.ts';
import type { Policy } from './policy.ts';
import type { PolicyVersion, Status } from './version.ts';

/** The days on which a version is in force: from the first up to, not including, the day another takes effect. */
export interface Period {
  readonly effectiveFrom: Day;
  /** `null` while no later version has been published. */
  readonly effectiveTo: Day | null;
}

export function periodOf(policy: Policy, version: PolicyVersion): Period {
  const next = policy.versions[policy.versions.indexOf(version) + 1];
  return { effectiveFrom: version.effectiveFrom, effectiveTo: next?.effectiveFrom ?? null };
}

/** What a version is on a day, by its period alone. */
export function statusIn({ effectiveFrom, effectiveTo }: Period, day: Day): Status['kind'] {
  if (day < effectiveFrom) return 'upcoming';
  return effectiveTo !== null && effectiveTo <= day ? 'superseded' : 'current';
}
