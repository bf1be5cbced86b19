import { heaviestChain, type Pair } from '../siblings/heaviest-chain.ts';

/** Rows of three words first: rarer, and seldom equal by accident. */
const rowLengths = [3, 1];

/**
 * Where two lists of numbered words surely belong together: the first words of rows that either list has exactly once,
 * as many as stand in the same order in both. Empty if there are none. O(n log n).
 */
export function uniqueAnchors(from: readonly number[], to: readonly number[]): Pair[] {
  for (const length of rowLengths) {
    const theirs = uniqueRows(to, length);
    const pairs = [...uniqueRows(from, length)].flatMap(([row, at]) => {
      const partner = theirs.get(row);
      return partner === undefined ? [] : [{ from: at, to: partner, weight: 1 }];
    });
    if (pairs.length > 0) return heaviestChain(pairs);
  }
  return [];
}

/** Apart for words numbered up to 200,000; rows that fall together beyond that only hide an anchor, or add a false one. */
const base = 200_003;

/** The rows of a length that occur once, with their first position. */
function uniqueRows(words: readonly number[], length: number): Map<number, number> {
  const rows = new Map<number, number>();
  const repeated = new Set<number>();
  for (let at = 0; at + length <= words.length; at++) {
    let row = 0;
    for (let step = 0; step < length; step++) row = row * base + words[at + step]!;
    if (rows.has(row)) repeated.add(row);
    else rows.set(row, at);
  }
  for (const row of repeated) rows.delete(row);
  return rows;
}
