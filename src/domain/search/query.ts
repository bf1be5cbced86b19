import { fold, foldCharacter } from './folding.ts';
import { isHan, piecesOf, wordsOf, type Stretch } from './words.ts';

/** What a clause must say to be found. */
export interface SearchTerm {
  /**
   * A phrase stands in the clause as it is, wherever it begins and ends; of a word, the beginning or another inflection is
   * enough; an expression is whole words, the last in any inflection.
   */
  readonly kind: 'phrase' | 'word' | 'expression';
  /** Folded, see `fold`. */
  readonly text: string;
}

/** A reader's input, understood: a clause is found if it says all of the terms. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  /**
   * What to look for when nothing says the terms: runs that mix Han and other characters (`SDK 日志`) taken apart.
   * `null` where there are none.
   */
  readonly looser: readonly SearchTerm[] | null;
  /** Those of the terms that were quoted: a clause that does not say them is never a result. */
  readonly quoted: readonly SearchTerm[];
}

/** How many code points of an input count; what is pasted beyond them is not looked at. */
export const longestQuery = 1000;

/**
 * Reads what was typed. Quotation marks of any kind make a phrase; a run of Han characters is a phrase, together with
 * the words it adjoins, with or without a space; all else is words.
 */
export function parseQuery(input: string): SearchQuery {
  const counted = [...input.normalize('NFC')].slice(0, longestQuery);
  const quoted: SearchTerm[] = [];
  const unquoted = counted
    .map(foldCharacter)
    .join('')
    .replace(/"([^"]*)"/g, (_, words: string) => {
      quoted.push(...quotedPhrase(words));
      return '"';
    });
  const runs = runsOf(unquoted);
  const terms = [...quoted, ...runs.map(termOf)];
  const looser = [...quoted, ...runs.flatMap((run) => run.map((piece) => termOf([piece])))];
  return {
    terms: distinct(terms),
    looser: runs.some((run) => run.length > 1) ? distinct(looser) : null,
    quoted: distinct(quoted),
  };
}

function quotedPhrase(words: string): SearchTerm[] {
  const text = fold(words).text.replace(/^[\s,.;:!?]+|[\s,.;:!?]+$/g, '');
  return wordsOf(text).length > 0 ? [{ kind: 'phrase', text }] : [];
}

/** Han and other pieces with at most white space between them are one run. */
function runsOf(text: string): Stretch[][] {
  const runs: Stretch[][] = [];
  for (const piece of piecesOf(text)) {
    const before = runs.at(-1)?.at(-1);
    const adjoins =
      before && isHan(before.text) !== isHan(piece.text) && !/\S/.test(text.slice(before.end, piece.start));
    if (adjoins) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function termOf(run: readonly Stretch[]): SearchTerm {
  const { text } = fold(run.map((piece) => piece.text).join(''));
  return { kind: run.length > 1 || isHan(text) ? 'phrase' : 'word', text };
}

function distinct(terms: readonly SearchTerm[]): SearchTerm[] {
  const seen = new Map(terms.map((term) => [`${term.kind} ${term.text}`, term]));
  return [...seen.values()];
}
