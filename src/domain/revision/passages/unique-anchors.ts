import { heaviestChain, type Pair } from '../siblings/heaviest-chain.ts';

/** Words in a row: rare enough to be the same place, and short enough to be found between many changes. */
const rowLength = 3;

/**
 * Where two lists of numbered words surely belong together: the first words of rows that either list has exactly once,
 * as many as stand in the same order in both. Empty if there are none. O(n log n).
 */
export function uniqueAnchors(from: readonly number[], to: readonly number[]): Pair[] {
  const theirs = uniqueRows(to);
  const pairs = [...uniqueRows(from)].flatMap(([row, at]) => {
    const partner = theirs.get(row);
    return partner === undefined ? [] : [{ from: at, to: partner, weight: 1 }];
  });
  return heaviestChain(pairs);
}

/** Apart for words numbered up to 200,000; rows that fall together beyond that only hide an anchor, or add a false one. */
const base = 200_003;

/** The rows that occur once, with their first position. */
function uniqueRows(words: readonly number[]): Map<number, number> {
  const rows = new Map<number, number>();
  const repeated = new Set<number>();
  for (let at = 0; at + rowLength <= words.length; at++) {
    let row = 0;
    for (let step = 0; step < rowLength; step++) row = row * base + words[at + step]!;
    if (rows.has(row)) repeated.add(row);
    else rows.set(row, at);
  }
  for (const row of repeated) rows.delete(row);
  return rows;
}
