import type { Match } from './align-words.ts';
import type { Token } from './token.ts';

/**
 * Where the same words repeat, an insertion or removal can be seen in several places: of “one, two, three” the added
 * words may be “two, ” or “, two”. Moves each to where a reader would see it: whole paragraphs, then sentences, then
 * clauses of a sentence. The number of changed words stays the same.
 */
export function slideChanges(from: readonly Token[], to: readonly Token[], matches: readonly Match[]): Match[] {
  const slid = [{ from: 0, to: 0, length: 0 }, ...matches, { from: from.length, to: to.length, length: 0 }];
  for (let at = 1; at < slid.length; at++) {
    const [before, after] = [slid[at - 1]!, slid[at]!];
    const older = { tokens: from, start: before.from + before.length, end: after.from };
    const newer = { tokens: to, start: before.to + before.length, end: after.to };
    if (older.start < older.end === newer.start < newer.end) continue;
    const step = bestStep(older.start < older.end ? older : newer, before.length, after.length);
    slid[at - 1] = { ...before, length: before.length + step };
    slid[at] = { from: after.from + step, to: after.to + step, length: after.length - step };
  }
  return slid.filter(({ length }) => length > 0);
}

interface Stretch {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** How far to move the stretch to the right (or to the left, if negative), within its equal neighbours. */
function bestStep({ tokens, start, end }: Stretch, left: number, right: number): number {
  const equal = (one: number, other: number): boolean => tokens[one]!.key === tokens[other]!.key;
  let lowest = 0;
  while (-lowest < left && equal(start + lowest - 1, end + lowest - 1)) lowest--;
  let highest = 0;
  while (highest < right && equal(start + highest, end + highest)) highest++;

  let best = 0;
  for (let step = lowest; step <= highest; step++) {
    const better = strengthBefore(tokens, start + step) - strengthBefore(tokens, start + best);
    if (better > 0 || (better === 0 && Math.abs(step) < Math.abs(best))) best = step;
  }
  return best;
}

/** How strongly the text pauses before a token. */
function strengthBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (!before || before.kind !== 'word') return 4;
  if (/^[.!?。！？;；]$/u.test(before.key)) return 3;
  if (/^[,:，、：)）”》]$/u.test(before.key)) return 2;
  return before.isWord ? 1 : 0;
}
