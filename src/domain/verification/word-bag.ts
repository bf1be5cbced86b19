import type { ComparableWord } from './comparable-words.ts';

/** How often each word stands in a passage; signs are not counted. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function wordBag(words: readonly ComparableWord[]): WordBag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const { key } of words) {
    if (!/[\p{L}\p{N}]/u.test(key)) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    size++;
  }
  return { counts, size };
}

/** How many words two passages have in common. */
export function commonWords(a: WordBag, b: WordBag): number {
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return common;
}

/** How alike two passages are by their words, in any order: from 0 to 1 (Dice’s coefficient). */
export function likeness(a: WordBag, b: WordBag): number {
  return a.size + b.size === 0 ? 0 : (2 * commonWords(a, b)) / (a.size + b.size);
}
