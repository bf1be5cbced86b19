import type { Match } from './align-words.ts';
import type { Token } from './token.ts';

/**
 * Of two wordings that share no more than this part of the shorter, the whole is replaced: what they share is chance.
 */
const chance = 0.4;
/** By how much giving up may increase the changed words: the redline stays within 1.3 times the fewest possible. */
const allowance = { whole: 0.25, islands: 0.15 };
/** Islands of more words are never given up. */
const longestIsland = 3;

/**
 * Leaves out matches that make a change harder to read than it is: a word or two that survived by chance in the middle
 * of a rewritten passage. The paragraphs of a passage that is replaced as a whole are matched one by one if there are
 * as many as before, otherwise not at all.
 */
export function giveUpIslands(from: readonly Token[], to: readonly Token[], matches: readonly Match[]): Match[] {
  const kept = words(matches.flatMap((match) => from.slice(match.from, match.from + match.length)));
  const [older, newer] = [words(from), words(to)];
  const changed = older + newer - 2 * kept;
  if (kept <= chance * Math.min(older, newer) && 2 * kept <= allowance.whole * changed) return matchedEnds(from, to);

  let budget = allowance.islands * changed;
  let left = [...matches];
  for (let length = 1; length <= longestIsland; length++) {
    const stay: Match[] = [];
    left.forEach((match, at) => {
      const next = left[at + 1] ?? { from: from.length, to: to.length };
      const before = changeBetween(stay.at(-1), match);
      const after = changeBetween(match, next);
      const isIsland = match.length === length && Math.min(before, after) >= 2 * length && 2 * length <= budget;
      if (isIsland && isAllWords(from, match)) budget -= 2 * length;
      else stay.push(match);
    });
    left = stay;
  }
  return left;
}

/** How many tokens changed between two matches, on both sides together. */
function changeBetween(match: Match | undefined, next: Pick<Match, 'from' | 'to'>): number {
  if (!match) return next.from + next.to;
  return next.from - match.from + (next.to - match.to) - 2 * match.length;
}

function isAllWords(from: readonly Token[], { from: start, length }: Match): boolean {
  return from.slice(start, start + length).every(({ kind }) => kind === 'word');
}

function matchedEnds(from: readonly Token[], to: readonly Token[]): Match[] {
  const [older, newer] = [ends(from), ends(to)];
  return older.length === newer.length ? older.map((end, at) => ({ from: end, to: newer[at]!, length: 1 })) : [];
}

function ends(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ kind }, at) => (kind === 'end' ? [at] : []));
}

function words(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}
