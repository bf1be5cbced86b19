import { diffArrays } from 'diff';
import { uniqueAnchors } from './unique-anchors.ts';

/** As many words of the newer text as of the older, equal one by one. */
export interface Match {
  /** The first word of either. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Up to this product of lengths an alignment is always the best there is. */
const exactSize = 16_384;
/** Up to this many words together the best alignment is tried first, and given up after so many changes. */
const tryExactly = { words: 6_000, changes: 400 };

/**
 * Aligns two lists of words (or of other keys) so that as many as can be stand opposite an equal one, in order: the
 * longest common subsequence, by Myers' algorithm. In long and very different lists an alignment close to it: rows of
 * words that either list has once are aligned first, then what is between; where there are none, piece by piece along
 * the diagonal. O(n) for equal lists, O(n · changes) for similar ones, O(n) pieces of bounded cost for all others.
 */
export function alignWords(from: readonly string[], to: readonly string[]): Match[] {
  const numbers = new Map<string, number>();
  // From 1: the library drops what is falsy.
  const numbered = (words: readonly string[]): Stretch =>
    words.map((word, at) => {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      return { word: number, at };
    });
  const partners = new Array<number>(from.length).fill(-1);
  align(numbered(from), numbered(to), (left, right) => (partners[left] = right));
  return matchesOf(partners);
}

/** Words with their places in the whole list. */
type Stretch = readonly { readonly word: number; readonly at: number }[];
type Pairing = (from: number, to: number) => void;

function align(from: Stretch, to: Stretch, pair: Pairing): void {
  let start = 0;
  while (start < from.length && start < to.length && from[start]!.word === to[start]!.word) {
    pair(from[start]!.at, to[start]!.at);
    start++;
  }
  let [fromEnd, toEnd] = [from.length, to.length];
  while (fromEnd > start && toEnd > start && from[fromEnd - 1]!.word === to[toEnd - 1]!.word) {
    pair(from[--fromEnd]!.at, to[--toEnd]!.at);
  }
  const [older, newer] = [from.slice(start, fromEnd), to.slice(start, toEnd)];
  alignDifferent(wordsAlsoIn(newer, older), wordsAlsoIn(older, newer), pair);
}

/** What the other list does not have can have no partner. */
function wordsAlsoIn(other: Stretch, own: Stretch): Stretch {
  const known = new Set(other.map(({ word }) => word));
  return own.filter(({ word }) => known.has(word));
}

function alignDifferent(from: Stretch, to: Stretch, pair: Pairing): void {
  if (from.length === 0 || to.length === 0) return;
  const size = from.length * to.length;
  if (size <= exactSize) {
    alignExactly(from, to, pair, Infinity);
    return;
  }
  if (from.length + to.length <= tryExactly.words && alignExactly(from, to, pair, tryExactly.changes)) return;

  const anchors = uniqueAnchors(
    from.map(({ word }) => word),
    to.map(({ word }) => word),
  );
  const parts = Math.min(from.length, to.length, Math.ceil(Math.sqrt(size / exactSize)));
  const cuts = anchors.length > 0 ? anchors : diagonalCuts(from.length, to.length, parts);
  [...cuts, { from: from.length, to: to.length }].forEach((cut, index, all) => {
    const last = all[index - 1] ?? { from: 0, to: 0 };
    const [older, newer] = [from.slice(last.from, cut.from), to.slice(last.to, cut.to)];
    if (anchors.length > 0) align(older, newer, pair);
    else alignExactly(older, newer, pair, Infinity);
  });
}

function diagonalCuts(from: number, to: number, parts: number): { from: number; to: number }[] {
  return Array.from({ length: parts - 1 }, (_, part) => ({
    from: Math.round(((part + 1) * from) / parts),
    to: Math.round(((part + 1) * to) / parts),
  }));
}

/** `false` if it would take more changes than allowed; then nothing is paired. */
function alignExactly(from: Stretch, to: Stretch, pair: Pairing, maxEditLength: number): boolean {
  const words = (stretch: Stretch): number[] => stretch.map(({ word }) => word);
  const changes = diffArrays(words(from), words(to), { maxEditLength });
  if (!changes) return false;
  let [left, right] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      for (let step = 0; step < count; step++) pair(from[left + step]!.at, to[right + step]!.at);
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
  return true;
}

function matchesOf(partners: readonly number[]): Match[] {
  const matches: { from: number; to: number; length: number }[] = [];
  partners.forEach((to, from) => {
    if (to < 0) return;
    const last = matches.at(-1);
    if (last && last.from + last.length === from && last.to + last.length === to) last.length++;
    else matches.push({ from, to, length: 1 });
  });
  return matches;
}
