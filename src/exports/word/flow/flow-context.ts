import type { Translate } from '../../../i18n/translator.ts';
import type { StyleName } from './flow.ts';
import type { View } from './view.ts';

/** Where something stands in the text that is being written. */
export interface FlowContext {
  readonly view: View;
  /** The style of a plain paragraph here. */
  readonly style: StyleName;
  /** In how many lists. */
  readonly depth: number;
  readonly t: Translate;
  readonly numbers: Numbers;
}

/** Gives every list and every move of a document its number. */
export interface Numbers {
  nextList(): number;
  /** Always the same for the same thing. */
  moveOf(what: object): number;
}

/** The first numbers of moves are those of the revision. */
export function numbersFrom(moves: number): Numbers {
  const known = new Map<object, number>();
  let list = 0;
  return {
    nextList: () => list++,
    moveOf: (what) => {
      const move = known.get(what) ?? moves + known.size;
      known.set(what, move);
      return move;
    },
  };
}
