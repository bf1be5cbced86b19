import type { Day } from '../../domain/calendar.ts';
import type { PolicyId } from '../../domain/policy.ts';
import { languagesOf, versionInForce } from '../../domain/version.ts';
import type { Library } from '../library.ts';
import type { TextReading } from '../mdx/read-text.ts';
import type { Problem } from '../problem.ts';

/** Links to other policies lead to a policy that exists and, with an anchor, into its version in force. */
export function checkPolicyLinks({ file, policyLinks }: TextReading, library: Library, today: Day): Problem[] {
  return policyLinks.flatMap(({ policy, clause, place }) => {
    if (!library.policies.some(({ id }) => id === policy)) {
      return [
        {
          file,
          ...place,
          rule: 'unknown-policy',
          message: `There is no policy “${policy}”.`,
          mend: `Known are: ${library.policies.map(({ id }) => id).join(', ')}.`,
        },
      ];
    }
    const anchors = clause === null ? null : currentAnchors(policy, library, today);
    if (clause === null || !anchors || anchors.has(clause)) return [];
    return [
      {
        file,
        ...place,
        rule: 'dead-link',
        message: `The version of “${policy}” in force has nothing with the id “${clause}”.`,
        mend: 'Correct the id, or link to the policy as a whole.',
      },
    ];
  });
}

/** The ids of the version in force, in any language: they are the same in all. `null` if there is none to look into. */
function currentAnchors(id: PolicyId, library: Library, today: Day): ReadonlySet<string> | null {
  const version = versionInForce(library.policy(id), today);
  const entry = library.entries(id).find((candidate) => candidate.version === version);
  const readings = entry
    ? languagesOf(entry.version).flatMap((language) => library.reading(entry, language) ?? [])
    : [];
  return readings.length === 0 ? null : new Set(readings.flatMap(({ anchors }) => [...anchors.keys()]));
}
