import { squeezed } from './comparable-words.ts';
import type { ClauseOf, KnownText } from './known-text.ts';

/** A place where words stand in a text, letter by letter. */
export interface Passage<Text extends KnownText> {
  readonly text: Text;
  /** The clauses they stand in: all of them, if they are the whole text. */
  readonly clauses: readonly ClauseOf<Text>[];
  readonly isWhole: boolean;
}

/** The texts in which the words stand as they are, white space and the like apart; the first place in each. */
export function findPassages<Text extends KnownText>(pasted: string, texts: readonly Text[]): Passage<Text>[] {
  const wanted = squeezed(pasted);
  return wanted === '' ? [] : texts.flatMap((text) => findPassage(wanted, text));
}

function findPassage<Text extends KnownText>(wanted: string, text: Text): Passage<Text>[] {
  const parts = text.clauses.map((clause) => squeezed(clause.text));
  const whole = parts.join('');
  const start = whole.indexOf(wanted);
  if (start === -1) return [];
  const end = start + wanted.length;
  let at = 0;
  const clauses = text.clauses.filter((_, index) => {
    const from = at;
    at += parts[index]!.length;
    return from < end && at > start;
  });
  return [{ text, clauses, isWhole: wanted.length === whole.length }];
}
