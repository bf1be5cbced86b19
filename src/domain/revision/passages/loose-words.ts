import type { Side } from '../revision.ts';
import type { Draft } from './drafts.ts';
import type { Token } from './token.ts';

/** A removed or added word. */
export interface LooseWord {
  readonly token: Token;
  readonly draft: Draft;
}

/** Words of the older text, and the same words where they stand in the newer. */
export interface MovedWords {
  readonly from: readonly LooseWord[];
  readonly to: readonly LooseWord[];
}

/** `null` where other words stand between, or another clause begins. */
export type LooseWords = readonly (LooseWord | null)[];

/** The removed or the added words, in order. */
export function looseWords(drafts: readonly Draft[], side: Side): LooseWords {
  const words: (LooseWord | null)[] = [];
  let clause = '';
  for (const draft of drafts) {
    if (draft.clause !== clause || draft.steps.length === 0) words.push(null);
    clause = draft.clause;
    for (const { from, to } of draft.steps) {
      const token = side === 'from' ? from : to;
      if (token?.kind !== 'word') continue;
      words.push(from && to ? null : { token, draft });
    }
  }
  return words;
}
