import type { Day, Moment } from '../domain/calendar.ts';
import type { Correction } from '../domain/correction.ts';
import { canonicalText } from '../domain/document/canonical-text.ts';
import { languages, type Bilingual, type Language } from '../domain/language.ts';
import { periodOf, statusIn, type Period } from '../domain/period.ts';
import type { Policy, PolicyId } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { languagesOf, versionInForce } from '../domain/version.ts';
import type { PolicyVersion, Significance, Standing, Status } from '../domain/version.ts';
import type { ApiInput } from './api-input.ts';
import { downloadRecord, textDownloads, type DownloadRecord } from './download.ts';

/** `/api/v1/policies.json`: every policy, version and language. All addresses are absolute. */
export interface PoliciesDocument {
  readonly $schema: string;
  /** The day on which `status` and `current` hold. */
  readonly asOf: Day;
  readonly policies: readonly PolicyRecord[];
  /** What was made public, newest first: a `ChangesDocument`. */
  readonly changes: string;
  /** Files in `/downloads/` that hold more, or else, than one text. */
  readonly downloads: readonly DownloadRecord[];
}

export interface PolicyRecord {
  readonly id: PolicyId;
  readonly title: Bilingual;
  readonly answers: Bilingual;
  readonly prevailing: Language | null;
  /** The version in force on `asOf`. */
  readonly current: Day | null;
  readonly urls: Bilingual;
  /** The address to link to: leads to the version in force in the reader's language, for ever. */
  readonly link: string;
  readonly history: Bilingual;
  /** Atom. */
  readonly feeds: Bilingual;
  /** JSON Feed 1.1. */
  readonly jsonFeeds: Bilingual;
  /** The clauses of all versions: a `PolicyDetails`. */
  readonly details: string;
  /** Oldest first. */
  readonly versions: readonly VersionRecord[];
}

export interface VersionRecord extends Period {
  readonly version: Day;
  readonly lastUpdated: Moment;
  readonly status: Status['kind'];
  readonly significance: Significance;
  readonly summary: Bilingual;
  /** Of all its texts, oldest first. */
  readonly corrections: readonly Correction[];
  readonly texts: readonly TextRecord[];
}

export interface TextRecord {
  readonly language: Language;
  readonly standing: Standing;
  readonly title: string;
  /** The dated address, which never changes. */
  readonly url: string;
  /** SHA-256 of the canonical text. */
  readonly hash: string;
  /** The text with its clauses: a `TextDocument`. */
  readonly document: string;
  readonly downloads: readonly DownloadRecord[];
}

export function policiesDocument(input: ApiInput): PoliciesDocument {
  const { origin, today, policies, downloads } = input;
  const records = policies.map((policy) => policyRecord(policy, input));
  const used = new Set(
    records.flatMap(({ versions }) =>
      versions.flatMap(({ texts }) => texts.flatMap((text) => text.downloads.map(({ url }) => url))),
    ),
  );
  return {
    $schema: origin + routes.policiesSchema(),
    asOf: today,
    policies: records,
    changes: origin + routes.changesApi(),
    downloads: downloads.map((file) => downloadRecord(file, origin)).filter(({ url }) => !used.has(url)),
  };
}

function policyRecord(policy: Policy, input: ApiInput): PolicyRecord {
  const { origin, today } = input;
  const each = (path: (language: Language) => string): Bilingual => ({
    en: origin + path('en'),
    zh: origin + path('zh'),
  });
  return {
    id: policy.id,
    title: inOrder(policy.title),
    answers: inOrder(policy.answers),
    prevailing: policy.prevailing,
    current: versionInForce(policy, today)?.date ?? null,
    urls: each((language) => routes.policy(language, policy.id)),
    link: origin + routes.stableLink(policy.id),
    history: each((language) => routes.history(language, policy.id)),
    feeds: each((language) => routes.policyFeed(language, policy.id)),
    jsonFeeds: each((language) => routes.policyJsonFeed(language, policy.id)),
    details: origin + routes.policyApi(policy.id),
    versions: policy.versions.map((version) => versionRecord(policy, version, input)),
  };
}

function versionRecord(policy: Policy, version: PolicyVersion, input: ApiInput): VersionRecord {
  const period = periodOf(policy, version);
  return {
    version: version.date,
    ...period,
    lastUpdated: version.lastUpdated,
    status: statusIn(period, input.today),
    significance: version.significance,
    summary: inOrder(version.summary),
    corrections: version.corrections.map(correctionRecord),
    texts: languagesOf(version).map((language) => textRecord(version, language, input)),
  };
}

function textRecord(version: PolicyVersion, language: Language, input: ApiInput): TextRecord {
  const { origin } = input;
  const text = input.text(version.policy, version.date, language);
  return {
    language,
    standing: version.languages[language]!,
    title: text.title,
    url: origin + routes.version(language, version.policy, version.date),
    hash: input.sha256(canonicalText(text)),
    document: origin + routes.textApi(version.policy, version.date, language),
    downloads: textDownloads(version.policy, version.date, language, input),
  };
}

export function correctionRecord({ date, language, reason, from, to }: Correction): Correction {
  return { date, language, reason: inOrder(reason), from, to };
}

/** The order of the keys does not depend on how the data was written. */
export function inOrder(words: Bilingual): Bilingual {
  return Object.fromEntries(languages.map((language) => [language, words[language]])) as Bilingual;
}
