import { existsSync } from 'node:fs';
import type { ClauseSource } from '../../domain/bilingual/standing/behind-clauses.ts';
import type { Language } from '../../domain/language.ts';
import { translationFile, type VersionEntry } from '../catalogue/version-entry.ts';
import { within } from '../location.ts';
import type { Problem } from '../problem.ts';
import { readData } from '../schema/read-data.ts';
import { translationSchema } from '../schema/translation.ts';

/** From which words of the source each clause of a text was translated; `null` if nobody recorded it. */
export function readTranslation(
  entry: VersionEntry,
  language: Language,
  problems: Problem[] = [],
): ReadonlyMap<string, ClauseSource> | null {
  const location = within(entry.folder, translationFile);
  if (!existsSync(location.path)) return null;
  const recorded = readData(location, translationSchema, problems).data?.[language];
  if (!recorded) return null;
  return new Map(
    Object.entries(recorded).flatMap(([version, clauses]) =>
      Object.entries(clauses).map(([clause, hash]) => [clause, { version, hash }] as const),
    ),
  );
}
