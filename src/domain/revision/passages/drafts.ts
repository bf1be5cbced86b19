import type { Block } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { Run, Side } from '../revision.ts';
import { compareWords, type Step } from './compare-words.ts';
import { tokensOf, type Token } from './token.ts';

/** A passage whose words are compared, but not yet searched for moves. */
export interface Draft {
  readonly steps: readonly Step[];
  /** Filled when all passages are known. */
  readonly runs: Run[];
  /** The passages that were compared together have the same. */
  readonly unit: object;
  readonly clause: string;
  /** Whether its words are the text's: those of a site editor's note are not. */
  readonly counts: boolean;
}

/**
 * The passages of a revision in reading order. Whether words moved shows only when all are known; till then the tree
 * of changes holds runs that are still empty.
 */
export class Drafts {
  readonly all: Draft[] = [];
  /** Blocks that go to another clause as they are, or come from one. */
  readonly moving: Record<Side, ReadonlySet<Block>>;
  #clause = '';
  #counts = true;

  constructor(moving: Drafts['moving']) {
    this.moving = moving;
  }

  /** The passages to come belong to this clause. */
  enterClause(id: string): void {
    this.#clause = id;
  }

  /** The passages that `compare` adds are none of the text. */
  aside<Result>(compare: () => Result): Result {
    const outer = this.#counts;
    this.#counts = false;
    const result = compare();
    this.#counts = outer;
    return result;
  }

  add(steps: readonly Step[], unit: object = {}): readonly Run[] {
    const draft = { steps, runs: [], unit, clause: this.#clause, counts: this.#counts };
    this.all.push(draft);
    return draft.runs;
  }

  /** A run that both texts have. */
  keep(inlines: readonly Inline[]): readonly Run[] {
    if (inlines.length === 0) return [];
    this.add([]);
    return [{ state: 'kept', inlines }];
  }

  /** Compares two runs, of which one text may lack one. */
  compare(from: readonly Inline[] | null, to: readonly Inline[] | null): readonly Run[] {
    if (from !== null && to !== null && sameRun(from, to)) return this.keep(to);
    const tokens = (inlines: readonly Inline[] | null): Token[] => (inlines === null ? [] : tokensOf(inlines));
    return this.add(compareWords(tokens(from), tokens(to)));
  }
}

function sameRun(from: readonly Inline[], to: readonly Inline[]): boolean {
  return from === to || JSON.stringify(from) === JSON.stringify(to);
}
