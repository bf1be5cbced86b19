import { isBilingual } from '../domain/bilingual/nearest-version.ts';
import { languageTag, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { languagesOf, type PolicyVersion } from '../domain/version.ts';
import { versionBefore, type VersionPair } from '../domain/version-pairs.ts';
import { translator } from '../i18n/translator.ts';
import type { LinkView } from './frame.ts';

/** Files that hold the same in several formats. Their sizes are added when they have been made. */
export interface DownloadGroup {
  /** What the files hold. */
  readonly label: string;
  /** The language of the files; `null` for more than one. */
  readonly tag: string | null;
  /** Named by their formats. */
  readonly files: readonly LinkView[];
}

/** One text. */
export function textDownloads(version: PolicyVersion, of: Language, shownIn: Language): DownloadGroup {
  const t = translator(shownIn);
  const { policy, date } = version;
  return {
    label: t(`language.${of}`),
    tag: languageTag[of],
    files: [
      { href: routes.pdf(of, policy, date), label: t('download.pdf') },
      { href: routes.docx(of, policy, date), label: t('download.word') },
      { href: routes.markdown(of, policy, date), label: t('download.markdown') },
    ],
  };
}

/** All of a version: each of its texts, and what changed since the version before. */
export function versionDownloads(policy: Policy, version: PolicyVersion, shownIn: Language): DownloadGroup[] {
  const before = version.languages[shownIn] ? versionBefore(policy, version, shownIn) : null;
  return [
    ...languagesOf(version).map((of) => textDownloads(version, of, shownIn)),
    ...(isBilingual(version) ? [bilingualDownloads(version, shownIn)] : []),
    ...(before ? [redlineDownloads({ from: before, to: version }, shownIn)] : []),
  ];
}

/** Both languages of a version side by side. */
export function bilingualDownloads({ policy, date }: PolicyVersion, shownIn: Language): DownloadGroup {
  const t = translator(shownIn);
  return {
    label: t('bilingual.open'),
    tag: null,
    files: [{ href: routes.bilingualPdf(policy, date), label: t('download.pdf') }],
  };
}

/** What changed between two versions that both exist in a language. */
export function redlineDownloads({ from, to }: VersionPair, language: Language): DownloadGroup {
  const t = translator(language);
  return {
    label: t('download.redline', { version: from.date }),
    tag: languageTag[language],
    files: [
      { href: routes.redlinePdf(language, to.policy, from.date, to.date), label: t('download.pdf') },
      { href: routes.redlineDocx(language, to.policy, from.date, to.date), label: t('download.trackedChanges') },
    ],
  };
}

/** All policies in force in one file. */
export function bookDownloads(language: Language): DownloadGroup {
  const t = translator(language);
  return {
    label: t('download.book'),
    tag: languageTag[language],
    files: [{ href: routes.book(language), label: t('download.pdf') }],
  };
}
