import type { Day, Moment } from '../domain/calendar.ts';
import type { Correction } from '../domain/correction.ts';
import { correctionsIn } from '../domain/correction.ts';
import { canonicalText } from '../domain/document/canonical-text.ts';
import { languageTag, type Bilingual, type Language } from '../domain/language.ts';
import { periodOf, statusIn, type Period } from '../domain/period.ts';
import type { Policy, PolicyId } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { versionBefore } from '../domain/version-pairs.ts';
import { languagesOf } from '../domain/version.ts';
import type { PolicyVersion, Significance, Standing, Status } from '../domain/version.ts';
import type { ApiInput } from './api-input.ts';
import { clauseHtml } from './clause-html.ts';
import { textDownloads, type DownloadRecord } from './download.ts';
import { correctionRecord, inOrder } from './policies-document.ts';
import { clauseRecord, type ClauseRecord } from './policy-details.ts';

/** `/api/v1/policies/{policy}/{version}.{lang}.json`: one text with all that is known of it. Addresses are absolute. */
export interface TextDocument extends Period {
  readonly $schema: string;
  /** The day on which `status` holds. */
  readonly asOf: Day;
  readonly policy: PolicyId;
  readonly version: Day;
  readonly language: Language;
  /** For `lang` and `hreflang`. */
  readonly languageTag: string;
  readonly title: string;
  readonly status: Status['kind'];
  readonly standing: Standing;
  /** The language that prevails where the texts differ, if the policy names one. */
  readonly prevailing: Language | null;
  readonly lastUpdated: Moment;
  readonly significance: Significance;
  /** What changed since the version before. */
  readonly summary: Bilingual;
  /** Of this text, oldest first. */
  readonly corrections: readonly Correction[];
  /** SHA-256 of the canonical text. */
  readonly hash: string;
  readonly urls: TextUrls;
  /** The version in its other languages. */
  readonly otherLanguages: readonly OtherLanguage[];
  readonly downloads: readonly DownloadRecord[];
  /** In reading order. The `text` of all, one after the other, is the canonical text. */
  readonly clauses: readonly ClauseWithHtml[];
}

export interface TextUrls {
  /** The dated address, which never changes. */
  readonly page: string;
  /** Where the version in force is shown. */
  readonly current: string;
  /** The address to link to from a program: the policy in the reader's language. */
  readonly link: string;
  readonly history: string;
  /** What changed since the version before in this language; `null` if there is none. */
  readonly comparison: string | null;
}

export interface OtherLanguage {
  readonly language: Language;
  readonly standing: Standing;
  readonly page: string;
  /** Its `TextDocument`. */
  readonly document: string;
}

export interface ClauseWithHtml extends ClauseRecord {
  /** Heading and blocks in plain elements, with absolute links. */
  readonly html: string;
}

export function textDocument(
  policy: Policy,
  version: PolicyVersion,
  language: Language,
  input: ApiInput,
): TextDocument {
  const { origin, today } = input;
  const text = input.text(policy.id, version.date, language);
  const period = periodOf(policy, version);
  const page = origin + routes.version(language, policy.id, version.date);
  return {
    $schema: origin + routes.textSchema(),
    asOf: today,
    policy: policy.id,
    version: version.date,
    language,
    languageTag: languageTag[language],
    title: text.title,
    ...period,
    status: statusIn(period, today),
    standing: version.languages[language]!,
    prevailing: policy.prevailing,
    lastUpdated: version.lastUpdated,
    significance: version.significance,
    summary: inOrder(version.summary),
    corrections: correctionsIn(version.corrections, language).map(correctionRecord),
    hash: input.sha256(canonicalText(text)),
    urls: urlsOf(policy, version, language, page, origin),
    otherLanguages: languagesOf(version)
      .filter((other) => other !== language)
      .map((other) => ({
        language: other,
        standing: version.languages[other]!,
        page: origin + routes.version(other, policy.id, version.date),
        document: origin + routes.textApi(policy.id, version.date, other),
      })),
    downloads: textDownloads(policy.id, version.date, language, input),
    clauses: text.clauses.map((clause) => ({
      ...clauseRecord(clause, page, input),
      html: clauseHtml(clause, { origin, language, page }),
    })),
  };
}

function urlsOf(policy: Policy, version: PolicyVersion, language: Language, page: string, origin: string): TextUrls {
  const before = versionBefore(policy, version, language);
  return {
    page,
    current: origin + routes.policy(language, policy.id),
    link: origin + routes.stableLink(policy.id),
    history: origin + routes.history(language, policy.id),
    comparison: before && origin + routes.compare(language, policy.id, before.date, version.date),
  };
}
