import { languages, type Language } from '../language.ts';
import type { PolicyVersion } from '../version.ts';

/** The language that stands first where a document has both: the published text's, not that of its translation. */
export function leadingLanguage(version: PolicyVersion): Language {
  return languages.find((language) => version.languages[language] === 'published') ?? languages[0];
}
