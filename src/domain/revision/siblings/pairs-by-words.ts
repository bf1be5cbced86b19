import { alignWords } from '../passages/align-words.ts';
import { heaviestChain, type Pair, type WeightedPair } from './heaviest-chain.ts';

/** Something with words: a block, an item, a row, a line. */
export interface Worded {
  readonly words: readonly string[];
}

/**
 * Pairs the members of two lists, in order, by the words they share: all words of the lists are aligned, and those
 * belong together that hold enough of each other's. The rest have no partner.
 */
export function pairsByWords<Member extends Worded>(
  from: readonly Member[],
  to: readonly Member[],
  mayPair: (from: Member, to: Member) => boolean = () => true,
): Pair[] {
  const [older, newer] = [flatten(from), flatten(to)];
  const shared = new Map<number, string[]>();
  for (const match of alignWords(older.words, newer.words)) {
    for (let step = 0; step < match.length; step++) {
      const pair = older.owners[match.from + step]! * to.length + newer.owners[match.to + step]!;
      const words = shared.get(pair) ?? [];
      words.push(older.words[match.from + step]!);
      shared.set(pair, words);
    }
  }
  const candidates = [...shared].flatMap(([pair, words]): WeightedPair[] => {
    const [at, partner] = [Math.floor(pair / to.length), pair % to.length];
    const [left, right] = [from[at]!, to[partner]!];
    const alike = mayPair(left, right) && areAlike(words, left, right);
    return alike ? [{ from: at, to: partner, weight: words.length }] : [];
  });
  return heaviestChain(candidates);
}

/** A quarter of their words together, or most of the shorter (which then grew or shrank); each word counted once. */
function areAlike(words: readonly string[], left: Worded, right: Worded): boolean {
  const [shared, older, newer] = [new Set(words).size, new Set(left.words).size, new Set(right.words).size];
  return 2 * shared >= 0.25 * (older + newer) || (shared > 1 && shared >= 0.6 * Math.min(older, newer));
}

function flatten(members: readonly Worded[]): { words: string[]; owners: number[] } {
  return {
    words: members.flatMap((member) => member.words),
    owners: members.flatMap((member, owner) => member.words.map(() => owner)),
  };
}

/** The part of their words that two members share in whatever order, from 0 to 1. */
export function likeness(left: Worded, right: Worded): number {
  const counts = new Map<string, number>();
  for (const word of left.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right.words) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, left.words.length + right.words.length);
}
