import type { Move } from '../revision.ts';
import type { Draft } from './drafts.ts';
import type { MovedWords } from './loose-words.ts';
import { movedWords } from './moved-words.ts';
import { regroupedWords } from './regrouped-words.ts';
import type { Token } from './token.ts';

export interface FoundMoves {
  readonly moves: Move[];
  /** For each word that moved, its place in `moves`. */
  readonly moved: ReadonlyMap<Token, number>;
}

/**
 * Finds words that were removed in one place and added in another: first long rows wherever they went, then what has
 * only been put into other blocks, such as a sentence made into a list.
 */
export function findMoves(drafts: readonly Draft[]): FoundMoves {
  const counted = drafts.filter(({ counts }) => counts);
  const moves: Move[] = [];
  const moved = new Map<Token, number>();
  const enter = ({ from, to }: MovedWords): void => {
    const words = from.filter(({ token }) => token.isWord).length;
    for (const { token } of [...from, ...to]) moved.set(token, moves.length);
    moves.push({ from: from[0]!.draft.clause, to: to[0]!.draft.clause, words });
  };
  for (const words of movedWords(counted)) enter(words);
  for (const words of regroupedWords(counted, moved)) enter(words);
  return { moves, moved };
}
