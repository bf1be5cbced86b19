import type { Policy } from './policy.ts';
import type { PolicyVersion } from './version.ts';

/**
 * The ids that earlier versions had and `version` has not, each with the id that stands for it there: a successor that
 * was retired in its turn is followed to the last one.
 */
export function retiredIn(policy: Policy, version: PolicyVersion): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  for (const { retired } of policy.versions.slice(0, policy.versions.indexOf(version) + 1)) {
    for (const [id, successor] of successors) {
      if (Object.hasOwn(retired, successor)) successors.set(id, retired[successor]!);
    }
    // An id may come back as the successor of another one.
    for (const successor of Object.values(retired)) successors.delete(successor);
    for (const [id, successor] of Object.entries(retired)) successors.set(id, successor);
  }
  return successors;
}
