import { canonicalText } from '../../../../../src/domain/document/canonical-text.ts';
import type { PolicyText } from '../../../../../src/domain/document/policy-text.ts';
import type { Revision } from '../../../../../src/domain/revision/revision.ts';
import { runsOf } from '../../../../../src/domain/revision/runs-of.ts';
import { wordsOf } from '../../../../../src/domain/revision/words.ts';

export type Counted = 'words' | 'words and signs';

/** The words that a redline shows as removed or added; what only moved is neither. */
export function changedWords({ clauses }: Revision, counted: Counted = 'words and signs'): number {
  const counts = clauses
    .flatMap(runsOf)
    .map((run) => (run.state === 'kept' || run.twin !== null ? 0 : run.words + (counted === 'words' ? 0 : run.signs)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The fewest words that must be removed and added to turn one canonical text into the other. */
export function fewestChangedWords(from: PolicyText, to: PolicyText, counted: Counted = 'words and signs'): number {
  const isCounted = counted === 'words' ? /[\p{L}\p{N}]/u : /\S/u;
  const words = (text: PolicyText): string[] => wordsOf(canonicalText(text)).filter((word) => isCounted.test(word));
  const [older, newer] = [words(from), words(to)];
  return older.length + newer.length - 2 * longestCommonSubsequence(older, newer);
}

/** Its length, by no code of the site: a row of the table of lengths at a time, as the bits of one number (Hyyrö 2004). */
export function longestCommonSubsequence(from: readonly string[], to: readonly string[]): number {
  const places = new Map<string, bigint>();
  from.forEach((word, at) => places.set(word, (places.get(word) ?? 0n) | (1n << BigInt(at))));
  const all = (1n << BigInt(from.length)) - 1n;
  let row = all;
  for (const word of to) {
    const equal = row & (places.get(word) ?? 0n);
    if (equal !== 0n) row = ((row + equal) | (row - equal)) & all;
  }
  return from.length - row.toString(2).replaceAll('0', '').length;
}
