import type { ChangedRun, Run, State, Twin } from '../revision.ts';
import type { Step } from './compare-words.ts';
import { inlinesOf, type Piece } from './inline-pieces.ts';
import { samePieces, type Token } from './token.ts';

/** A bit of a passage that met one fate: a word, or the white space before it. */
interface Bit {
  readonly state: State;
  readonly twin: Twin | null;
  readonly pieces: readonly Piece[];
  /** The word in it, or `null` for white space. */
  readonly word: Token | null;
}

/** Writes the steps of a passage as runs; `moves` tells which move a removed or added word belongs to. */
export function writeRuns(steps: readonly Step[], moves: ReadonlyMap<Token, number>): Run[] {
  const runs: Run[] = [];
  let row: Bit[] = [];
  for (const bit of removedFirst(steps.flatMap((step) => bitsOf(step, moves)))) {
    const first = row[0];
    if (first && !joins(first, bit)) {
      runs.push(runOf(row));
      row = [];
    }
    row.push(bit);
  }
  return row.length > 0 ? [...runs, runOf(row)] : runs;
}

function bitsOf({ from, to }: Step, moves: ReadonlyMap<Token, number>): Bit[] {
  if (from && to) {
    return [...weigh(from.space, to.space, null, null), ...weigh(from.pieces, to.pieces, from, to)];
  }
  const token = (from ?? to)!;
  const move = moves.get(token);
  const fate = {
    state: from ? ('removed' as const) : ('added' as const),
    twin: move === undefined ? null : { kind: 'moved' as const, move },
  };
  return [
    { ...fate, pieces: token.space, word: null },
    { ...fate, pieces: token.pieces, word: token },
  ].filter(({ pieces }) => pieces.length > 0);
}

/** Equal words, and the white space before them, may still differ in their marks. */
function weigh(from: readonly Piece[], to: readonly Piece[], older: Token | null, newer: Token | null): Bit[] {
  const twin: Twin | null = textOf(from) === textOf(to) ? { kind: 'remarked' } : null;
  const bits: Bit[] = samePieces(from, to)
    ? [{ state: 'kept', twin: null, pieces: to, word: newer }]
    : [
        { state: 'removed', twin, pieces: from, word: older },
        { state: 'added', twin, pieces: to, word: newer },
      ];
  return bits.filter(({ pieces }) => pieces.length > 0);
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .normalize('NFC');
}

/** In each row of changes what is removed stands before what is added. */
function removedFirst(bits: readonly Bit[]): Bit[] {
  const sorted: Bit[] = [];
  let added: Bit[] = [];
  const close = (): void => {
    for (const bit of added) sorted.push(bit);
    added = [];
  };
  for (const bit of bits) {
    if (bit.state === 'kept') close();
    (bit.state === 'added' ? added : sorted).push(bit);
  }
  close();
  return sorted;
}

/** Changed white space goes with the words before it. */
function joins(first: Bit, { state, twin, word }: Bit): boolean {
  return first.state === state && (sameTwin(first.twin, twin) || word === null);
}

function sameTwin(left: Twin | null, right: Twin | null): boolean {
  if (left?.kind === 'moved' && right?.kind === 'moved') return left.move === right.move;
  return left?.kind === right?.kind;
}

function runOf(bits: readonly Bit[]): Run {
  const { state, twin } = bits[0]!;
  const inlines = inlinesOf(bits.flatMap(({ pieces }) => pieces));
  if (state === 'kept') return { state, inlines };
  const tokens = bits.flatMap(({ word }) => word ?? []);
  const words = tokens.filter(({ isWord }) => isWord).length;
  return { state, inlines, words, signs: tokens.length - words, twin } satisfies ChangedRun;
}
