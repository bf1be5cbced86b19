import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import type { Day } from '../domain/calendar.ts';
import { isBilingual } from '../domain/bilingual/nearest-version.ts';
import { languageTag, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { languagesOf, nextVersion, type PolicyVersion, type Status } from '../domain/version.ts';
import { isComparableIn, versionBefore, type VersionPair } from '../domain/version-pairs.ts';
import { translator } from '../i18n/translator.ts';
import { periodWords, significanceWords, statusLabel } from '../i18n/status-words.ts';
import { correctionViews, type CorrectionView } from './correction-view.ts';
import { currentVersion } from './current-version.ts';
import { versionDownloads, type DownloadGroup } from './downloads.ts';
import type { LinkView } from './frame.ts';
import { behindWords } from './translation-words.ts';
import { statusToday } from './version-words.ts';

/** A version in a list: on the history, the updates and the home page. */
export interface VersionEntry {
  /** The language of the words. */
  readonly language: Language;
  readonly policyTitle: string;
  readonly date: string;
  readonly href: string;
  readonly status: Status['kind'];
  readonly statusLabel: string;
  readonly period: string;
  /** The first day in force, and the first day no longer so; `null` while there is no end. */
  readonly from: Day;
  readonly until: Day | null;
  /** The comparison with the version before in this language. */
  readonly compare: LinkView | null;
  /** The comparison of a replaced version with the one in force. */
  readonly since: LinkView | null;
  readonly lastUpdated: string;
  readonly significance: string;
  readonly summary: string;
  /** Of all its texts, newest first. */
  readonly corrections: readonly CorrectionView[];
  readonly languages: readonly LanguageEntry[];
  /** Both languages side by side; `null` if the version has one only. */
  readonly bilingual: LinkView | null;
  /** Since when translations are behind; empty if all are up to date. */
  readonly behind: readonly string[];
  readonly downloads: readonly DownloadGroup[];
}

export interface LanguageEntry extends LinkView {
  readonly tag: string;
  readonly standing: string;
}

export function versionEntry(policy: Policy, version: PolicyVersion, language: Language): VersionEntry {
  const t = translator(language);
  const status = statusToday(policy, version);
  return {
    language,
    policyTitle: policy.title[language],
    date: version.date,
    href: routes.version(language, policy.id, version.date),
    status: status.kind,
    statusLabel: statusLabel(status, language),
    period: periodWords(status, language),
    from: version.effectiveFrom,
    until: nextVersion(policy, version)?.effectiveFrom ?? null,
    compare: comparison(policy, version, language),
    since: status.kind === 'superseded' ? comparisonSince(policy, version, language) : null,
    lastUpdated: version.lastUpdated,
    significance: significanceWords(version, language),
    summary: version.summary[language],
    corrections: correctionViews(version, language),
    languages: languagesOf(version).map((target) => ({
      href: routes.version(target, policy.id, version.date),
      tag: languageTag[target],
      label: t(`language.${target}`),
      standing: version.languages[target] === 'courtesy' ? t('standing.courtesyShort') : t('standing.publishedShort'),
    })),
    behind: behindWords(version, language),
    bilingual: isBilingual(version)
      ? { href: routes.bilingualVersion(language, policy.id, version.date), label: t('bilingual.open') }
      : null,
    downloads: versionDownloads(policy, version, language),
  };
}

/** Leads to what changed since the version before; `null` where this text or an earlier one is missing. */
export function comparison(policy: Policy, version: PolicyVersion, language: Language): LinkView | null {
  const before = version.languages[language] ? versionBefore(policy, version, language) : null;
  if (!before) return null;
  return {
    href: routes.compare(language, policy.id, before.date, version.date),
    label: translator(language)('history.compare', { version: before.date }),
  };
}

/** Leads to what changed between a version and the one in force; `null` where one of them has no text in the language. */
function comparisonSince(policy: Policy, from: PolicyVersion, language: Language): LinkView | null {
  const pair = { from, to: currentVersion(policy) };
  if (!isComparableIn(pair, language)) return null;
  return { href: comparisonHref(policy, pair, language), label: translator(language)('history.since') };
}

/** Where two versions are compared: their own page, or the one that compares any two. */
export function comparisonHref(policy: Policy, { from, to }: VersionPair, language: Language): string {
  const isMade = siteLibrary()
    .comparisons(policy.id, today())
    .some((made) => made.from === from && made.to === to);
  if (isMade) return routes.compare(language, policy.id, from.date, to.date);
  return `${routes.chooseComparison(language, policy.id)}?from=${from.date}&to=${to.date}`;
}
