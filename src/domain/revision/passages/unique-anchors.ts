import { heaviestChain, type Pair } from '../siblings/heaviest-chain.ts';

/** Rows of three words first: rarer, and seldom equal by accident. */
const rowLengths = [3, 1];

/**
 * Where two lists of words surely belong together: the first words of rows that either list has exactly once, as many
 * as stand in the same order in both. Empty if there are none. O(n log n).
 */
export function uniqueAnchors(from: readonly number[], to: readonly number[]): Pair[] {
  for (const length of rowLengths) {
    const ours = uniqueRows(from, length);
    const theirs = uniqueRows(to, length);
    const pairs = [...ours].flatMap(([row, at]) => {
      const partner = theirs.get(row);
      return partner === undefined ? [] : [{ from: at, to: partner, weight: 1 }];
    });
    if (pairs.length > 0) return heaviestChain(pairs);
  }
  return [];
}

/** The rows of a length that occur once, with their first position. */
function uniqueRows(words: readonly number[], length: number): Map<string, number> {
  const rows = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) {
    const row = words.slice(at, at + length).join(' ');
    if (rows.has(row)) repeated.add(row);
    rows.set(row, at);
  }
  for (const row of repeated) rows.delete(row);
  return rows;
}
