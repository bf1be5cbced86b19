import type { Language } from '../../domain/language.ts';
import { fold } from '../../domain/search/folding.ts';
import type { Meaning } from '../../domain/search/lexicon.ts';

/** Words that stand in the texts, with the number of clauses that say them, the most common first. */
export type Vocabulary = readonly (readonly [word: string, clauses: number])[];

/** A word is worth suggesting from this length on. */
const shortest = { latin: 3, han: 2 };

/**
 * The words that clauses say and that can be suggested for a misspelt one. What a Chinese word is, the glossary and the
 * synonyms say: every cut of a dictionary would be another one.
 * @param texts the clauses, folded.
 */
export function vocabularyOf(language: Language, texts: readonly string[], meanings: readonly Meaning[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.match(/(?<![\p{L}\p{N}])[a-z][a-z'-]+(?![\p{L}\p{N}])/gu))) {
      if (word.length >= shortest.latin) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  if (language === 'zh') {
    for (const word of meanings.flatMap(({ says }) => says.map((said) => fold(said).text))) {
      const found = [...word].length >= shortest.han ? texts.filter((text) => text.includes(word)).length : 0;
      if (found > 0) counts.set(word, found);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
