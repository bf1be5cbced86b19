import type { CitationWords } from '../domain/citation.ts';
import type { Language } from '../domain/language.ts';
import { translator } from './translator.ts';

/** How a language cites a clause. */
export function citationWords(language: Language): CitationWords {
  const t = translator(language);
  return { clause: t('citation.clause'), unnumbered: t('citation.unnumbered') };
}
