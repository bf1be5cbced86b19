import { alignWords } from '../revision/passages/align-words.ts';
import type { ComparableWord } from './comparable-words.ts';
import type { ClauseOf, KnownText } from './known-text.ts';
import type { NearestPassage } from './nearest-passage.ts';

/**
 * Words in a row: in both, only in the text, only in the pasted words, or in the text before or after the passage
 * that was pasted.
 */
export interface Piece {
  readonly state: 'kept' | 'missing' | 'added' | 'outside';
  readonly text: string;
}

export interface ClauseDifference<Clause> {
  readonly clause: Clause;
  readonly pieces: readonly Piece[];
}

/** Where pasted words differ from a text. */
export interface WordDifference<Clause> {
  /** The clauses with a difference, in reading order. */
  readonly clauses: readonly ClauseDifference<Clause>[];
  /** Words of the text that were not pasted, and pasted words that the text does not have; signs count as words. */
  readonly missing: number;
  readonly added: number;
}

interface Step<Clause> {
  readonly state: Piece['state'];
  readonly word: ComparableWord;
  readonly clause: Clause;
}

export function wordDifference<Text extends KnownText>(
  pasted: readonly ComparableWord[],
  { lines, isWhole }: NearestPassage<Text>,
): WordDifference<ClauseOf<Text>> {
  const known = lines.flatMap(({ words, clause }) => words.map((word) => ({ word, clause })));
  const steps = stepsBetween(pasted, known, isWhole);
  const differs = new Set(
    steps.filter(({ state }) => state === 'missing' || state === 'added').map(({ clause }) => clause),
  );
  return {
    clauses: [...differs].map((clause) => ({
      clause,
      pieces: piecesOf(steps.filter((step) => step.clause === clause)),
    })),
    missing: steps.filter(({ state }) => state === 'missing').length,
    added: steps.filter(({ state }) => state === 'added').length,
  };
}

function stepsBetween<Clause>(
  pasted: readonly ComparableWord[],
  known: readonly { readonly word: ComparableWord; readonly clause: Clause }[],
  isWhole: boolean,
): Step<Clause>[] {
  const matches = alignWords(
    pasted.map(({ key }) => key),
    known.map(({ word }) => word.key),
  );
  const ends = [...matches, { from: pasted.length, to: known.length, length: 0 }];
  const steps: Step<Clause>[] = [];
  let [fromEnd, toEnd] = [0, 0];
  ends.forEach(({ from, to, length }, index) => {
    const isEdge = index === 0 || index === ends.length - 1;
    const absent = isEdge && !isWhole ? 'outside' : 'missing';
    const added = pasted.slice(fromEnd, from);
    // Words that were put in stand in the clause of those they replace, otherwise of those before them.
    const clause = ((to > toEnd ? known[toEnd] : known[toEnd - 1]) ?? known[0])?.clause;
    const absentSteps = known.slice(toEnd, to).map((place): Step<Clause> => ({ state: absent, ...place }));
    const addedSteps =
      clause === undefined ? [] : added.map((word): Step<Clause> => ({ state: 'added', word, clause }));
    steps.push(...(index === 0 ? [...absentSteps, ...addedSteps] : [...addedSteps, ...absentSteps].sort(missingFirst)));
    steps.push(...known.slice(to, to + length).map((place): Step<Clause> => ({ state: 'kept', ...place })));
    [fromEnd, toEnd] = [from + length, to + length];
  });
  return steps;
}

/** What a text has and what stands in its place, in this order; what lies outside the passage comes last. */
function missingFirst(a: { state: Piece['state'] }, b: { state: Piece['state'] }): number {
  const order = ['missing', 'added', 'outside'];
  return order.indexOf(a.state) - order.indexOf(b.state);
}

function piecesOf<Clause>(steps: readonly Step<Clause>[]): Piece[] {
  const pieces: { state: Piece['state']; text: string }[] = [];
  for (const { state, word } of steps) {
    const last = pieces.at(-1);
    const text = word.before + word.shown;
    if (last?.state === state) last.text += text;
    else pieces.push({ state, text });
  }
  return pieces;
}
