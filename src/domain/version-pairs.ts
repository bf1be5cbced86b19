import type { Language } from './language.ts';
import type { Policy } from './policy.ts';
import { nearestVersionIn, type PolicyVersion } from './version.ts';

/** Two versions of a policy, the older one first. */
export interface VersionPair {
  readonly from: PolicyVersion;
  readonly to: PolicyVersion;
}

/** Every two versions of a policy, the older one first. */
export function versionPairs(policy: Policy): VersionPair[] {
  return policy.versions.flatMap((to, index) => policy.versions.slice(0, index).map((from) => ({ from, to })));
}

/** Whether both versions have a text in a language, so that their words can be compared. */
export function isComparableIn({ from, to }: VersionPair, language: Language): boolean {
  return from.languages[language] !== undefined && to.languages[language] !== undefined;
}

/** The last version before `version` that has a text in `language`; `null` if there is none. */
export function versionBefore(policy: Policy, version: PolicyVersion, language: Language): PolicyVersion | null {
  const earlier = policy.versions.slice(0, policy.versions.indexOf(version));
  return earlier.findLast((candidate) => candidate.languages[language] !== undefined) ?? null;
}

/**
 * The comparison to offer a reader of `language` instead of `pair`: up to the version nearest to its newer one, from the
 * last version before that which is no newer than its older one, otherwise from the last before; `null` if there is none.
 */
export function nearestPairIn(policy: Policy, pair: VersionPair, language: Language): VersionPair | null {
  const to = nearestVersionIn(policy, pair.to, language);
  if (!to) return null;
  const earlier = policy.versions
    .slice(0, policy.versions.indexOf(to))
    .filter((version) => version.languages[language] !== undefined);
  const from = earlier.findLast(({ date }) => date <= pair.from.date) ?? earlier.at(-1);
  return from ? { from, to } : null;
}
