import type { Match } from './align-words.ts';
import type { LooseWords } from './loose-words.ts';

/** Fewer words than this may be the same by chance. */
const shortest = 8;
/** At most so many places where a row begins are looked at. */
const mostPlaces = 20;

/**
 * Rows of at least eight words that were removed in one place and added in another, as long as can be and without
 * overlap, in the order of the newer text. O(n) but for rows that repeat.
 */
export function movedRows(removed: LooseWords, added: LooseWords): Match[] {
  const starts = placesByStart(rowStarts(removed));
  const rows: Match[] = [];
  const taken = new Set<number>();
  let free = 0;
  rowStarts(added).forEach((start, to) => {
    if (start === null || to < free) return;
    let best = { from: 0, to, length: 0 };
    for (const from of starts.get(start) ?? []) {
      const length = commonLength(removed, from, added, to, taken);
      if (length > best.length) best = { from, to, length };
    }
    const words = added.slice(to, to + best.length).filter((word) => word?.token.isWord);
    if (words.length < shortest) return;
    for (let step = 0; step < best.length; step++) taken.add(best.from + step);
    free = to + best.length;
    rows.push(best);
  });
  return rows;
}

/** For each word a number that is the same for rows that begin alike; `null` if too few words follow. */
function rowStarts(words: LooseWords): (number | null)[] {
  const hashes = words.map((word) => word && hashOf(word.token.key));
  const starts = new Array<number | null>(words.length).fill(null);
  let end = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    if (hashes[at] === null) end = at;
    if (at + shortest > end) continue;
    let start = 0;
    for (let step = 0; step < shortest; step++) start = (Math.imul(start, 16_777_619) + hashes[at + step]!) | 0;
    starts[at] = start;
  }
  return starts;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

function placesByStart(starts: readonly (number | null)[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  starts.forEach((start, at) => {
    if (start === null) return;
    const known = places.get(start);
    if (!known) places.set(start, [at]);
    else if (known.length < mostPlaces) known.push(at);
  });
  return places;
}

/** How many words are equal from two places on. */
function commonLength(
  removed: LooseWords,
  from: number,
  added: LooseWords,
  to: number,
  taken: ReadonlySet<number>,
): number {
  let length = 0;
  for (; !taken.has(from + length); length++) {
    const [one, other] = [removed[from + length], added[to + length]];
    if (!one || !other || one.token.key !== other.token.key) break;
  }
  return length;
}
