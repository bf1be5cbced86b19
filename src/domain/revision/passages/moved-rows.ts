import type { Draft } from './drafts.ts';
import type { LooseWord, MovedWords } from './find-moves.ts';

/** Fewer words than this may be the same by chance. */
const shortest = 8;

/**
 * Rows of at least eight words that were removed in one place and added in another, longest possible and without
 * overlap, in the order of the newer text. A row lies within one clause on either side. O(n) but for words that repeat.
 */
export function movedRows(drafts: readonly Draft[]): MovedWords[] {
  const removed = looseWords(drafts, 'from');
  const added = looseWords(drafts, 'to');
  const starts = rowStarts(removed);
  const taken = new Set<number>();
  const rows: MovedWords[] = [];
  for (let at = 0; at < added.length; ) {
    const candidates = starts.get(rowAt(added, at) ?? '') ?? [];
    const best = candidates
      .map((start) => ({ start, length: commonLength(removed, start, added, at, taken) }))
      .reduce((one, other) => (other.length > one.length ? other : one), { start: 0, length: 0 });
    const row = {
      from: removed.slice(best.start, best.start + best.length).filter((word) => word !== null),
      to: added.slice(at, at + best.length).filter((word) => word !== null),
    };
    if (row.from.filter(({ token }) => token.isWord).length < shortest) {
      at++;
      continue;
    }
    for (let step = 0; step < best.length; step++) taken.add(best.start + step);
    rows.push(row);
    at += best.length;
  }
  return rows;
}

/** The removed or added words in order; `null` where other words stand between, or another clause begins. */
function looseWords(drafts: readonly Draft[], side: 'from' | 'to'): (LooseWord | null)[] {
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

/** At most so many places of the same row are looked at. */
const mostPlaces = 20;

/** Where each row of the shortest length begins. */
function rowStarts(words: readonly (LooseWord | null)[]): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  words.forEach((_, at) => {
    const row = rowAt(words, at);
    if (row === null) return;
    const places = starts.get(row);
    if (!places) starts.set(row, [at]);
    else if (places.length < mostPlaces) places.push(at);
  });
  return starts;
}

function rowAt(words: readonly (LooseWord | null)[], at: number): string | null {
  const row = words.slice(at, at + shortest);
  if (row.length < shortest || row.includes(null)) return null;
  return row.map((word) => word!.token.key).join('\n');
}

function commonLength(
  removed: readonly (LooseWord | null)[],
  start: number,
  added: readonly (LooseWord | null)[],
  at: number,
  taken: ReadonlySet<number>,
): number {
  let length = 0;
  for (;;) {
    const [one, other] = [removed[start + length], added[at + length]];
    if (!one || !other || one.token.key !== other.token.key || taken.has(start + length)) return length;
    length++;
  }
}
