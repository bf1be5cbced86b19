import type { Day } from './calendar.ts';
import { languages, type Language } from './language.ts';
import type { Policy } from './policy.ts';
import { nearestVersionIn, versionInForce, type PolicyVersion } from './version.ts';

/** Two versions of a policy, the older one first. */
export interface VersionPair {
  readonly from: PolicyVersion;
  readonly to: PolicyVersion;
}

/** Every two versions of a policy, the older one first. */
export function versionPairs(policy: Policy): VersionPair[] {
  return policy.versions.flatMap((to, index) => policy.versions.slice(0, index).map((from) => ({ from, to })));
}

/** Of a policy with no more versions than this, every two are compared beforehand. */
export const allComparedUpTo = 6;

/**
 * The pairs whose comparison is made beforehand, as a page and as files: every pair of a policy with few versions; of one
 * with many, so that the work grows with the versions and not with their square, each version with the one before it, the
 * first with the one in force on `today`, and what was shipped once. Any other pair is compared in the browser.
 */
export function comparedPairs(
  policy: Policy,
  today: Day,
  wasShipped: (pair: VersionPair) => boolean = () => false,
): VersionPair[] {
  const pairs = versionPairs(policy);
  if (policy.versions.length <= allComparedUpTo) return pairs;
  const current = versionInForce(policy, today);
  const first = languages.map((language) => versionsIn(policy, language)[0]);
  return pairs.filter((pair) => {
    const { from, to } = pair;
    const isStep = languages.some((language) => versionBefore(policy, to, language) === from);
    return isStep || (to === current && first.includes(from)) || wasShipped(pair);
  });
}

/** The versions of a policy that have a text in a language, oldest first. */
export function versionsIn(policy: Policy, language: Language): PolicyVersion[] {
  return policy.versions.filter((version) => version.languages[language] !== undefined);
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
  const earlier = versionsIn(policy, language).filter(({ date }) => date < to.date);
  const from = earlier.findLast(({ date }) => date <= pair.from.date) ?? earlier.at(-1);
  return from ? { from, to } : null;
}
