import { dayOf, type Day } from '../../domain/calendar.ts';
import { behindClauses, behindSince, type BehindClause } from '../../domain/bilingual/standing/behind-clauses.ts';
import { correctionsIn } from '../../domain/correction.ts';
import { otherLanguage, type Language } from '../../domain/language.ts';
import type { PolicyVersion } from '../../domain/version.ts';
import type { VersionEntry } from '../catalogue/version-entry.ts';
import type { Library } from '../library.ts';
import { clauseHashes } from './clause-hashes.ts';
import { readTranslation } from './read-translation.ts';

/** How a translation stands to its source: computed from what was recorded when it was made. */
export interface TranslationStanding {
  readonly source: Language;
  readonly behind: readonly BehindClause[];
  /** `null` if the translation is up to date. */
  readonly since: Day | null;
}

/** `null` for a text that is no translation, has no source beside it, or has no record of what it was made from. */
export function translationStanding(
  library: Library,
  version: PolicyVersion,
  language: Language,
): TranslationStanding | null {
  const source = otherLanguage(language);
  if (version.languages[language] !== 'courtesy' || version.languages[source] === undefined) return null;
  const entries = library.entries(version.policy);
  const at = entries.findIndex((entry) => entry.version.date === version.date);
  const records = entries[at] ? readTranslation(entries[at], language) : null;
  if (!records) return null;
  const states = entries
    .slice(0, at + 1)
    .filter((entry) => entry.version.languages[source] !== undefined)
    .flatMap((entry) => stateOf(library, entry, source) ?? []);
  const behind = behindClauses(records, states);
  return { source, behind, since: behindSince(behind) };
}

function stateOf(library: Library, entry: VersionEntry, source: Language) {
  const text = library.reading(entry, source)?.text;
  if (!text) return null;
  const { date, corrections, lastUpdated } = entry.version;
  const corrected = correctionsIn(corrections, source).at(-1)?.date;
  const changed = corrected ?? (dayOf(lastUpdated) > date ? dayOf(lastUpdated) : date);
  return { version: date, changed, hashes: clauseHashes(text) };
}
