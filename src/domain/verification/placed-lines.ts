import { comparableWords, type ComparableWord } from './comparable-words.ts';
import type { ClauseOf, KnownText } from './known-text.ts';

/** A line of a canonical text: a heading, paragraph, item or row. */
export interface PlacedLine<Clause> {
  readonly clause: Clause;
  readonly words: readonly ComparableWord[];
}

/** The lines of a text, each with the clause it stands in. */
export function placedLines<Text extends KnownText>(text: Text): PlacedLine<ClauseOf<Text>>[] {
  return text.clauses.flatMap((clause: ClauseOf<Text>) =>
    clause.text.split('\n').map((line) => ({ clause, words: onNewLine(comparableWords(line)) })),
  );
}

function onNewLine(words: readonly ComparableWord[]): ComparableWord[] {
  return words.map((word, index) => (index === 0 ? { ...word, before: '\n' } : word));
}
