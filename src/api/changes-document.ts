import { dayOf, type Day, type Moment } from '../domain/calendar.ts';
import { canonicalText } from '../domain/document/canonical-text.ts';
import type { Bilingual, Language } from '../domain/language.ts';
import type { PolicyId } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { updatesOf, type Update } from '../domain/updates.ts';
import { versionBefore } from '../domain/version-pairs.ts';
import { languagesOf } from '../domain/version.ts';
import type { ApiInput } from './api-input.ts';
import { inOrder } from './policies-document.ts';

/**
 * `/api/v1/changes.json` and `/api/v1/changes/{year}.json`: what was made public in one year, newest first. The first
 * is the newest year that has anything; `older` leads on from year to year. Who knows all up to a day reads until
 * `from` is not after that day.
 */
export interface ChangesDocument {
  readonly $schema: string;
  /** The first day that the document covers. */
  readonly from: Day;
  /** The document of the year before that has anything; `null` if there is none. */
  readonly older: string | null;
  readonly changes: readonly ChangeRecord[];
}

/** A version that was published, or a correction of one. */
export interface ChangeRecord {
  /** For ever the same, and no other change has it. */
  readonly id: string;
  readonly kind: Update['kind'];
  /** The day on which it was made public. */
  readonly date: Day;
  /** The moment; a correction has a day only and counts as made at its end. */
  readonly at: Moment;
  readonly policy: PolicyId;
  readonly title: Bilingual;
  readonly version: Day;
  readonly effectiveFrom: Day;
  /** `correction` leaves the substance alone. */
  readonly significance: 'substantive' | 'editorial' | 'correction';
  /** What changed; of a correction, its reason. */
  readonly summary: Bilingual;
  /** The texts concerned. */
  readonly texts: readonly ChangedText[];
}

export interface ChangedText {
  readonly language: Language;
  /** The dated address. */
  readonly url: string;
  readonly document: string;
  /** SHA-256 of the canonical text as this change left it. */
  readonly hash: string;
  /** What changed since the version before in this language; `null` if there is none, and for corrections. */
  readonly comparison: string | null;
}

/** All documents by their address: one a year, and the newest of them as `changes.json`. */
export function changesDocuments(input: ApiInput): Map<string, ChangesDocument> {
  const all = changeRecords(input);
  const years = [...new Set(all.map(({ date }) => date.slice(0, 4)))];
  const documents = years.map((year, index): [string, ChangesDocument] => {
    const before = years[index + 1];
    const document = {
      $schema: input.origin + routes.changesSchema(),
      from: `${year}-01-01`,
      older: before === undefined ? null : input.origin + routes.changesOfYear(before),
      changes: all.filter(({ date }) => date.startsWith(year)),
    };
    return [routes.changesOfYear(year), document];
  });
  const [newest] = documents;
  return new Map([...(newest ? [[routes.changesApi(), newest[1]] as const] : []), ...documents]);
}

/** Everything that was ever made public, newest first. */
export function changeRecords(input: ApiInput): ChangeRecord[] {
  return updatesOf(input.policies).map((update) => changeRecord(update, input));
}

function changeRecord(update: Update, input: ApiInput): ChangeRecord {
  const { policy, version } = update;
  const at = update.kind === 'version' ? version.lastUpdated : `${update.correction.date}T23:59:59${input.zone}`;
  const concerned = update.kind === 'version' ? languagesOf(version) : [update.correction.language];
  return {
    id: idOf(update),
    kind: update.kind,
    date: dayOf(at),
    at,
    policy: policy.id,
    title: inOrder(policy.title),
    version: version.date,
    effectiveFrom: version.effectiveFrom,
    significance: update.kind === 'version' ? version.significance : 'correction',
    summary: inOrder(update.kind === 'version' ? version.summary : update.correction.reason),
    texts: concerned.map((language) => changedText(update, language, input)),
  };
}

/** `sla/2025-05-29`; of a correction `sla/2025-05-29/en/2025-06-02`, from the second of a day on with its number. */
function idOf(update: Update): string {
  const { policy, version } = update;
  if (update.kind === 'version') return `${policy.id}/${version.date}`;
  const { language, date } = update.correction;
  const sameDay = version.corrections.filter((other) => other.language === language && other.date === date);
  const ordinal = sameDay.indexOf(update.correction) + 1;
  return [policy.id, version.date, language, date, ...(ordinal > 1 ? [ordinal] : [])].join('/');
}

function changedText(update: Update, language: Language, input: ApiInput): ChangedText {
  const { policy, version } = update;
  const { origin } = input;
  const before = update.kind === 'version' ? versionBefore(policy, version, language) : null;
  return {
    language,
    url: origin + routes.version(language, policy.id, version.date),
    document: origin + routes.textApi(policy.id, version.date, language),
    hash: hashAfter(update, language, input),
    comparison: before && origin + routes.compare(language, policy.id, before.date, version.date),
  };
}

/** A version is what its first correction found; a correction says itself what it left. */
function hashAfter(update: Update, language: Language, input: ApiInput): string {
  if (update.kind === 'correction') return update.correction.to;
  const { policy, version } = update;
  const first = version.corrections.find((correction) => correction.language === language);
  return first?.from ?? input.sha256(canonicalText(input.text(policy.id, version.date, language)));
}
