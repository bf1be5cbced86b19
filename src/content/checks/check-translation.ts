import { languages } from '../../domain/language.ts';
import type { VersionEntry } from '../catalogue/version-entry.ts';
import type { Problem } from '../problem.ts';
import { readTranslation } from '../translation/read-translation.ts';

/** What `translation.yml` records can be read. */
export function checkTranslation(entry: VersionEntry): Problem[] {
  const problems: Problem[] = [];
  readTranslation(entry, languages[0], problems);
  return problems;
}
