import type { Day, Moment } from './calendar.ts';
import type { Correction } from './correction.ts';
import { languages, type Bilingual, type Language } from './language.ts';
import type { Policy, PolicyId } from './policy.ts';

/** What a text is in its language: the one the publisher issued, or a translation for convenience. */
export type Standing = 'published' | 'courtesy';

/** Whether a version changed rights and duties, or only their wording. */
export type Significance = 'substantive' | 'editorial';

/** A policy as published on one day. */
export interface PolicyVersion {
  readonly policy: PolicyId;
  /** The day that names the version. */
  readonly date: Day;
  readonly effectiveFrom: Day;
  readonly lastUpdated: Moment;
  /** The languages the version exists in, with the standing of each text. */
  readonly languages: Readonly<Partial<Record<Language, Standing>>>;
  readonly significance: Significance;
  /** What changed since the version before. */
  readonly summary: Bilingual;
  /** Of all its texts, oldest first. */
  readonly corrections: readonly Correction[];
  /** Ids that an earlier version had and this one has not, each with the id that stands for it from now on. */
  readonly retired: Readonly<Record<string, string>>;
}

export type Status =
  | { readonly kind: 'upcoming'; readonly from: Day }
  | { readonly kind: 'current'; readonly since: Day }
  | { readonly kind: 'superseded'; readonly since: Day; readonly on: Day; readonly by: PolicyVersion };

/** The version in force on a day: the last that has taken effect; `null` before the first. */
export function versionInForce(policy: Policy, day: Day): PolicyVersion | null {
  return policy.versions.findLast((version) => version.effectiveFrom <= day) ?? null;
}

/** What a version is on a day: still to come, in force, or replaced (when and by which). */
export function statusOf(policy: Policy, version: PolicyVersion, day: Day): Status {
  if (version.effectiveFrom > day) return { kind: 'upcoming', from: version.effectiveFrom };
  const next = nextVersion(policy, version);
  if (next && next.effectiveFrom <= day) {
    return { kind: 'superseded', since: version.effectiveFrom, on: next.effectiveFrom, by: next };
  }
  return { kind: 'current', since: version.effectiveFrom };
}

/** The version that takes effect after `version`; `null` for the last. */
export function nextVersion(policy: Policy, version: PolicyVersion): PolicyVersion | null {
  return policy.versions[policy.versions.indexOf(version) + 1] ?? null;
}

export function findVersion(policy: Policy, date: Day): PolicyVersion | null {
  return policy.versions.find((version) => version.date === date) ?? null;
}

export function languagesOf(version: PolicyVersion): Language[] {
  return languages.filter((language) => version.languages[language]);
}

/**
 * The version to offer a reader of `language` instead of `version`: itself if it exists in that language,
 * otherwise the next later one that does, otherwise the last earlier one; `null` if there is none.
 */
export function nearestVersionIn(policy: Policy, version: PolicyVersion, language: Language): PolicyVersion | null {
  const at = policy.versions.indexOf(version);
  const inLanguage = (candidate: PolicyVersion): boolean => candidate.languages[language] !== undefined;
  return policy.versions.slice(at).find(inLanguage) ?? policy.versions.slice(0, at).findLast(inLanguage) ?? null;
}
