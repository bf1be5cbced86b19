import type { Library } from '../../content/library.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Term } from '../../domain/glossary.ts';
import type { Language } from '../../domain/language.ts';
import type { IndexedClause } from '../../domain/search/clause-card.ts';
import type { Synonyms } from '../../domain/search/lexicon.ts';
import type { SearchScope } from '../../domain/search/scope.ts';
import { indexedClauses } from './indexed-clauses.ts';

/** All that is made searchable in a language: data, which can be handed to another thread. */
export interface SearchedTexts {
  readonly language: Language;
  readonly clauses: Readonly<Record<SearchScope, readonly IndexedClause[]>>;
  readonly glossary: readonly Term[];
  readonly synonyms: readonly Synonyms[];
}

/** What of a library is made searchable in a language, as it is on a day. */
export function searchedTexts(library: Library, today: Day, language: Language): SearchedTexts {
  const clauses = {
    current: indexedClauses(library, today, language, 'current'),
    versions: indexedClauses(library, today, language, 'versions'),
  };
  return { language, clauses, glossary: library.glossary, synonyms: library.synonyms };
}
