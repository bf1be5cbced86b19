import { languages } from '../language.ts';
import type { Policy } from '../policy.ts';
import { languagesOf, type PolicyVersion } from '../version.ts';

/** Whether a version has a text in every language, so that they can stand side by side. */
export function isBilingual(version: PolicyVersion): boolean {
  return languagesOf(version).length === languages.length;
}

/** The version with both languages to offer instead of `version`: the next later one, otherwise the last earlier one. */
export function nearestBilingualVersion(policy: Policy, version: PolicyVersion): PolicyVersion | null {
  const at = policy.versions.indexOf(version);
  return policy.versions.slice(at).find(isBilingual) ?? policy.versions.slice(0, at).findLast(isBilingual) ?? null;
}
