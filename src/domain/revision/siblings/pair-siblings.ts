import type { Pair } from './heaviest-chain.ts';
import { byKey, Pairing } from './pairing.ts';
import { likeness, pairsByWords, type Worded } from './pairs-by-words.ts';

/** A member of a list: what it can be known by, surest first. */
export interface Sibling extends Worded {
  readonly id: string | null;
  /** All it says, marks included. */
  readonly content: string;
  /** What it is about, such as a row's first cell; `null` if nothing names it. */
  readonly head: string | null;
}

/** Members in different places that share less than this are not the same. */
const movedLikeness = 0.6;
/** The most comparisons of each with each. */
const mostComparisons = 2_500;

/**
 * Which members of two lists are the same: those with the same id, then the same content, the same head, and much the
 * same words; in order where it can be, then wherever they stand.
 */
export function pairSiblings(from: readonly Sibling[], to: readonly Sibling[]): Pair[] {
  const pairing = new Pairing(from, to);
  const shared = sharedIds(from, to);
  const identity = ({ id, content }: Sibling): string => (id !== null && shared.has(id) ? `#${id}` : `=${content}`);
  pairing.inOrder(byKey(identity));
  pairing.anywhere(identity, 'first');
  pairing.inOrder(byKey(({ head }) => head));
  pairing.anywhere(({ head }) => head, 'only');
  pairing.inOrder(pairsByWords);
  pairing.byLikeness(likeness, movedLikeness, mostComparisons);
  return pairing.pairs;
}

/** The same for lists in which nothing moves, such as lines of code. */
export function pairInOrder(from: readonly Sibling[], to: readonly Sibling[]): Pair[] {
  const pairing = new Pairing(from, to);
  pairing.inOrder(byKey(({ content }) => content));
  pairing.inOrder(pairsByWords);
  return pairing.pairs;
}

function sharedIds(from: readonly Sibling[], to: readonly Sibling[]): Set<string> {
  const ids = (members: readonly Sibling[]): string[] => members.flatMap(({ id }) => id ?? []);
  return new Set(ids(from)).intersection(new Set(ids(to)));
}
