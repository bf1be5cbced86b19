import { siteLibrary } from '../content/site-library.ts';
import { textHash } from '../content/text-hash.ts';
import { isBilingual } from '../domain/bilingual/nearest-version.ts';
import { headingNumber, inlineText } from '../domain/document/plain-text.ts';
import type { PolicyText } from '../domain/document/policy-text.ts';
import type { Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { retiredIn } from '../domain/retired.ts';
import { atClause, routes } from '../domain/routes.ts';
import { markTerms } from '../domain/terms/mark-terms.ts';
import { languagesOf, type PolicyVersion, type Status } from '../domain/version.ts';
import { statusWords } from '../i18n/status-words.ts';
import { translator } from '../i18n/translator.ts';
import { changesSince, type ChangesSince } from './changes-since.ts';
import { bilingualDownloads, textDownloads, type DownloadGroup } from './downloads.ts';
import { correctionViews, type CorrectionView } from './correction-view.ts';
import { currentVersion } from './current-version.ts';
import { absolute, pageFrame, type Frame, type LinkView } from './frame.ts';
import { nearestVersion } from './instead.ts';
import { neighbours, type Neighbours } from './navigation.ts';
import { textRunningWords } from './running-words.ts';
import { structuredData } from './structured-data.ts';
import { translationWords, type TranslationWords } from './translation-words.ts';
import { momentWords, standingWords, statusToday } from './version-words.ts';

/** A page that shows one text: a policy's current version, or any version at its own address. */
export interface TextPage {
  readonly frame: Frame;
  /** Whether this is the page of the policy, whose address stands for whatever version is in force. */
  readonly isUndated: boolean;
  /** With the terms of the glossary marked. */
  readonly text: PolicyText;
  readonly version: PolicyVersion;
  readonly status: Status['kind'];
  readonly statusWords: string;
  readonly lastUpdated: string;
  readonly standing: readonly string[];
  /** Whether the text, if it is a translation, is up to date; `null` if that is not known. */
  readonly translation: TranslationWords | null;
  /** Said above the text of a version that is not in force, with the way to the one that is. */
  readonly notice: { readonly words: string; readonly link: LinkView | null } | null;
  /** Of this text, newest first. */
  readonly corrections: readonly CorrectionView[];
  /** By which anyone can tell that the text is unaltered. */
  readonly hash: string;
  readonly contents: readonly ContentsEntry[];
  /** What changed since the version before in this language; `null` if there is none to compare with. */
  readonly changes: ChangesSince | null;
  readonly downloads: readonly DownloadGroup[];
  /** The ids that earlier versions had, each with the one that stands for it here. */
  readonly retired: ReadonlyMap<string, string>;
  readonly history: string;
  /** Both languages side by side; `null` if the version has one only. */
  readonly bilingual: string | null;
  readonly neighbours: Neighbours;
  /** The same for programs, as JSON-LD in the vocabulary of schema.org. */
  readonly structuredData: string;
  /** The dated address of this text, absolute: what a permalink starts with. */
  readonly permalink: string;
}

export interface ContentsEntry {
  readonly href: string;
  readonly number: string | null;
  readonly title: string;
  readonly level: number;
}

/** The page of a policy, which always shows the version in force. */
export function policyPage(policy: Policy, language: Language): TextPage {
  const version = currentVersion(policy);
  const frame = pageFrame({
    language,
    title: policy.title[language],
    description: description(policy, version, language),
    path: (other) => routes.policy(other, policy.id),
    policy,
    running: textRunningWords(policy, version, language),
  });
  return { ...textPage(policy, version, language, frame), isUndated: true };
}

/** The page of one version for ever. `version` must exist in `language`. */
export function versionPage(policy: Policy, version: PolicyVersion, language: Language): TextPage {
  const isCurrent = version === currentVersion(policy);
  const frame = pageFrame({
    language,
    title: translator(language)('policy.versionTitle', { title: policy.title[language], version: version.date }),
    description: description(policy, version, language),
    path: (other) => routes.version(other, policy.id, version.date),
    exists: languagesOf(version),
    instead: nearestVersion(policy, version, language),
    policy,
    isSuperseded: statusToday(policy, version).kind === 'superseded',
    ...(isCurrent ? { canonicalPath: (other: Language) => routes.policy(other, policy.id) } : {}),
    breadcrumbs: [{ href: routes.policy(language, policy.id), label: policy.title[language] }],
    running: textRunningWords(policy, version, language),
  });
  return textPage(policy, version, language, frame);
}

function textPage(policy: Policy, version: PolicyVersion, language: Language, frame: Frame): TextPage {
  const text = siteLibrary().text(policy.id, version.date, language);
  const status = statusToday(policy, version);
  const translation = translationWords(version, language, language);
  return {
    frame,
    isUndated: false,
    text: markTerms(text, siteLibrary().glossary),
    version,
    status: status.kind,
    statusWords: statusWords(status, language),
    lastUpdated: momentWords(version.lastUpdated, language),
    standing: [...standingWords(policy, version, language), ...(translation ? [translation.standing] : [])],
    translation,
    notice: notice(policy, status, language),
    corrections: correctionViews(version, language, language),
    hash: textHash(text),
    contents: contents(text),
    changes: changesSince(policy, version, language),
    downloads: [
      textDownloads(version, language, language),
      ...(isBilingual(version) ? [bilingualDownloads(version, language)] : []),
    ],
    retired: retiredIn(policy, version),
    history: routes.history(language, policy.id),
    bilingual: isBilingual(version) ? routes.bilingualVersion(language, policy.id, version.date) : null,
    neighbours: neighbours(policy, language),
    permalink: absolute(routes.version(language, policy.id, version.date)),
    structuredData: structuredData(policy, version, language, textHash(text)),
  };
}

function description(policy: Policy, version: PolicyVersion, language: Language): string {
  return translator(language)('policy.description', {
    title: policy.title[language],
    version: version.date,
    answers: policy.answers[language],
  });
}

/** What a version that is not in force says above its text. */
export function notice(policy: Policy, status: Status, language: Language): TextPage['notice'] {
  if (status.kind === 'current') return null;
  const t = translator(language);
  const words =
    status.kind === 'superseded'
      ? t('status.supersededNotice', { on: status.on })
      : t('status.upcomingNotice', { from: status.from });
  return { words, link: { href: routes.policy(language, policy.id), label: t('status.readCurrent') } };
}

export function contents(text: PolicyText): ContentsEntry[] {
  return text.clauses.map((clause) => ({
    href: atClause('', clause.id),
    number: clause.number === null ? null : headingNumber(clause.number),
    title: inlineText(clause.title),
    level: clause.level,
  }));
}
