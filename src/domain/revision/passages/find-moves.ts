import type { Move } from '../revision.ts';
import type { Draft } from './drafts.ts';
import { movedRows } from './moved-rows.ts';
import { regroupedWords } from './regrouped-words.ts';
import type { Token } from './token.ts';

/** Words of the older text, and the same words where they stand in the newer. */
export interface MovedWords {
  readonly from: readonly LooseWord[];
  readonly to: readonly LooseWord[];
}

/** A removed or added word. */
export interface LooseWord {
  readonly token: Token;
  readonly draft: Draft;
}

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
  for (const row of movedRows(counted)) enter(row);
  for (const row of regroupedWords(counted, moved)) enter(row);
  return { moves, moved };
}
