import { commonBeginning } from './inflection.ts';
import type { SearchTerm } from './query.ts';
import { isHan, wordsOf } from './words.ts';

/**
 * The beginnings of words that a clause must contain to say all of the terms: what the index is asked for. It answers
 * with more clauses than say them.
 */
export function indexWords(terms: readonly SearchTerm[]): string[] {
  const words = terms.flatMap(({ kind, text }) => {
    const parts = wordsOf(text).map((word) => word.text);
    return kind === 'word' && parts.length === 1 ? parts.map(commonBeginning) : parts;
  });
  return [...new Set(words)];
}

const following = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');

/**
 * Keys that stand in the index where the words do that begin with `word`. Pagefind loads the one piece of its index to
 * which a query belongs: if a piece ended between `log` and `logs`, `log` would find only itself.
 */
export function keysAround(word: string): string[] {
  return isHan(word) ? [word] : [word, ...following.map((character) => word + character)];
}
