import type { CitationWords } from '../domain/citation.ts';
import type { Bilingual, Language } from '../domain/language.ts';
import { site } from '../site.config.ts';
import { citationWords } from './citation-words.ts';
import type { en } from './en.ts';
import { translator } from './translator.ts';

/** What the results of a search are told in, as JSON for the script that shows them; `{name}` stands for a value. */
export interface SearchWords {
  readonly results: (typeof en)['search']['results'];
  readonly citation: Bilingual<CitationWords>;
  /** The names of the languages, in the page's language. */
  readonly languages: Bilingual;
  /** Where the site is published: citations name it. */
  readonly origin: string;
}

export function searchWords(language: Language): SearchWords {
  const t = translator(language);
  return {
    results: t('search.results', { returnObjects: true }),
    languages: { en: t('language.en'), zh: t('language.zh') },
    citation: { en: citationWords('en'), zh: citationWords('zh') },
    origin: site.origin,
  };
}
