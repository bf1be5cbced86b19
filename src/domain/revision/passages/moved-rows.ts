import type { Side } from '../revision.ts';
import type { Draft } from './drafts.ts';
import type { LooseWord, MovedWords } from './find-moves.ts';

/** Fewer words than this may be the same by chance. */
const shortest = 8;
/** At most so many places where a row begins are looked at. */
const mostPlaces = 20;

/** `null` where other words stand between, or another clause begins. */
type LooseWords = readonly (LooseWord | null)[];

/**
 * Rows of at least eight words that were removed in one place and added in another, as long as can be and without
 * overlap, in the order of the newer text. A row lies within one clause on either side. O(n) but for rows that repeat.
 */
export function movedRows(drafts: readonly Draft[]): MovedWords[] {
  const removed = looseWords(drafts, 'from');
  const added = looseWords(drafts, 'to');
  const starts = placesByStart(rowStarts(removed));
  const rows: MovedWords[] = [];
  const taken = new Set<number>();
  let free = 0;
  rowStarts(added).forEach((start, at) => {
    if (start === null || at < free) return;
    let best: MovedWords = { from: [], to: [] };
    let place = 0;
    for (const candidate of starts.get(start) ?? []) {
      const row = commonRow(removed, candidate, added, at, taken);
      if (row.from.length > best.from.length) [best, place] = [row, candidate];
    }
    if (best.from.filter(({ token }) => token.isWord).length < shortest) return;
    best.from.forEach((_, step) => taken.add(place + step));
    free = at + best.from.length;
    rows.push(best);
  });
  return rows;
}

/** The removed or the added words in order. */
function looseWords(drafts: readonly Draft[], side: Side): LooseWords {
  const words: (LooseWord | null)[] = [];
  let clause = '';
  for (const draft of drafts) {
    if (draft.clause !== clause || draft.steps.length === 0) words.push(null);
    clause = draft.clause;
    for (const { from, to } of draft.steps) {
      const token = side === 'from' ? from : to;
      if (token?.kind !== 'word') continue;
      words.push(from && to ? null : { token, draft });
    }
  }
  return words;
}

/** For each word a number that is the same for rows that begin alike; `null` if too few words follow. */
function rowStarts(words: LooseWords): (number | null)[] {
  const hashes = words.map((word) => word && hashOf(word.token.key));
  let gap = words.length;
  return hashes
    .map((_, reversed) => {
      const at = hashes.length - 1 - reversed;
      if (hashes[at] === null) gap = at;
      if (at + shortest > gap) return null;
      let row = 0;
      for (let step = 0; step < shortest; step++) row = (Math.imul(row, 16_777_619) + hashes[at + step]!) | 0;
      return row;
    })
    .reverse();
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

/** The equal words from two places on. */
function commonRow(
  removed: LooseWords,
  start: number,
  added: LooseWords,
  at: number,
  taken: ReadonlySet<number>,
): MovedWords {
  const row: { from: LooseWord[]; to: LooseWord[] } = { from: [], to: [] };
  for (let step = 0; ; step++) {
    const [one, other] = [removed[start + step], added[at + step]];
    if (!one || !other || one.token.key !== other.token.key || taken.has(start + step)) return row;
    row.from.push(one);
    row.to.push(other);
  }
}
