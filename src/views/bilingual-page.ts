import { siteLibrary } from '../content/site-library.ts';
import { textHash } from '../content/text-hash.ts';
import type { Pair } from '../domain/bilingual/align.ts';
import { clausePairs } from '../domain/bilingual/pairs.ts';
import type { Clause } from '../domain/document/policy-text.ts';
import { languageTag, otherLanguage, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { markTerms } from '../domain/terms/mark-terms.ts';
import type { PolicyVersion, Status } from '../domain/version.ts';
import { statusWords } from '../i18n/status-words.ts';
import { translator } from '../i18n/translator.ts';
import { absolute, pageFrame, type Frame, type LinkView } from './frame.ts';
import { currentVersion } from './current-version.ts';
import { bilingualDownloads, type DownloadGroup } from './downloads.ts';
import { contents, notice, type ContentsEntry, type TextPage } from './text-page.ts';
import { bilingualRunningWords } from './running-words.ts';
import { translationWords } from './translation-words.ts';
import { momentWords, standingWords, statusToday } from './version-words.ts';

/** Both languages of a version as one document, the reader's on the left. */
export interface BilingualPage {
  readonly frame: Frame;
  readonly version: PolicyVersion;
  readonly status: Status['kind'];
  readonly titles: readonly { readonly words: string; readonly tag: string; readonly side: 'reader' | 'partner' }[];
  readonly notice: TextPage['notice'];
  /** What each text is, in its own words. */
  readonly facts: readonly TextFacts[];
  /** The text in each language alone, and the versions. */
  readonly links: readonly (LinkView & { readonly tag?: string })[];
  readonly downloads: readonly DownloadGroup[];
  readonly clauses: readonly Pair<Clause>[];
  /** What is said at clauses whose translation is behind, by their ids. */
  readonly behind: ReadonlyMap<string, string>;
  readonly contents: readonly ContentsEntry[];
  /** The dated address of this page, absolute: what a permalink starts with. */
  readonly permalink: string;
}

export interface TextFacts {
  readonly tag: string;
  readonly side: 'reader' | 'partner';
  readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[];
  readonly hash: { readonly label: string; readonly value: string };
}

/** The page of the version in force, at the address without a date. */
export function currentBilingualPage(policy: Policy, language: Language): BilingualPage {
  const t = translator(language);
  const version = currentVersion(policy);
  const title = policy.title[language];
  const frame = pageFrame({
    language,
    title: t('bilingual.title', { title }),
    description: t('bilingual.description', { title, version: version.date }),
    path: (other) => routes.bilingual(other, policy.id),
    policy,
    breadcrumbs: [{ href: routes.policy(language, policy.id), label: title }],
    running: bilingualRunningWords(policy, version, language),
  });
  return bilingualPage(policy, version, frame);
}

/** The page of one version for ever. `version` must exist in both languages. */
export function bilingualVersionPage(policy: Policy, version: PolicyVersion, language: Language): BilingualPage {
  const t = translator(language);
  const title = policy.title[language];
  const isCurrent = version === currentVersion(policy);
  const frame = pageFrame({
    language,
    title: t('bilingual.versionTitle', { title, version: version.date }),
    description: t('bilingual.description', { title, version: version.date }),
    path: (other) => routes.bilingualVersion(other, policy.id, version.date),
    policy,
    isSuperseded: statusToday(policy, version).kind === 'superseded',
    ...(isCurrent ? { canonicalPath: (other: Language) => routes.bilingual(other, policy.id) } : {}),
    breadcrumbs: [{ href: routes.policy(language, policy.id), label: title }],
    running: bilingualRunningWords(policy, version, language),
  });
  return bilingualPage(policy, version, frame);
}

function bilingualPage(policy: Policy, version: PolicyVersion, frame: Frame): BilingualPage {
  const { language, t } = frame;
  const partner = otherLanguage(language);
  const status = statusToday(policy, version);
  const { glossary } = siteLibrary();
  const text = siteLibrary().text(policy.id, version.date, language);
  const other = siteLibrary().text(policy.id, version.date, partner);
  const translations = [language, partner].flatMap((of) => translationWords(version, of, language) ?? []);
  return {
    frame,
    version,
    status: status.kind,
    titles: [
      { words: text.title, tag: languageTag[language], side: 'reader' },
      { words: other.title, tag: languageTag[partner], side: 'partner' },
    ],
    notice: notice(policy, status, language),
    facts: [
      { side: 'reader', ...textFacts(policy, version, language) },
      { side: 'partner', ...textFacts(policy, version, partner) },
    ],
    links: [
      ...[language, partner].map((one) => ({
        href: routes.version(one, policy.id, version.date),
        label: t('bilingual.textIn', { language: t(`language.${one}`) }),
        tag: languageTag[one],
      })),
      { href: routes.history(language, policy.id), label: t('policy.allVersions') },
    ],
    downloads: [bilingualDownloads(version, language)],
    clauses: clausePairs(markTerms(text, glossary), markTerms(other, glossary)),
    behind: new Map(translations.flatMap(({ clauses }) => [...clauses])),
    contents: contents(text),
    permalink: absolute(routes.bilingualVersion(language, policy.id, version.date)),
  };
}

function textFacts(policy: Policy, version: PolicyVersion, language: Language): Omit<TextFacts, 'side'> {
  const t = translator(language);
  const translation = translationWords(version, language, language);
  return {
    tag: languageTag[language],
    rows: [
      { label: t('policy.version'), values: [version.date] },
      { label: t('policy.status'), values: [statusWords(statusToday(policy, version), language)] },
      { label: t('policy.lastUpdated'), values: [momentWords(version.lastUpdated, language)] },
      {
        label: t('policy.standing'),
        values: [...standingWords(policy, version, language), ...(translation ? [translation.standing] : [])],
      },
    ],
    hash: { label: t('policy.hash'), value: textHash(siteLibrary().text(policy.id, version.date, language)) },
  };
}
