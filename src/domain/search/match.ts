import { fold, type FoldedText } from './folding.ts';
import { isInflectionOf } from './inflection.ts';
import type { SearchTerm } from './query.ts';

/** A place in a text, by UTF-16 units; `end` is the first unit after it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text says the terms, in order and without overlaps, as places in the text that was folded; `null` unless it
 * says all of them. A phrase stands within one line and is not part of a longer word, save among Han characters.
 */
export function findTerms(text: FoldedText, terms: readonly SearchTerm[]): TextRange[] | null {
  const found: TextRange[] = [];
  for (const term of terms) {
    const places = placesOf(term, text.text);
    if (places.length === 0) return null;
    found.push(...places.map(({ start, end }) => ({ start: text.starts[start]!, end: text.ends[end - 1]! })));
  }
  return withoutOverlaps(found);
}

/**
 * Where the line begins that says all of the terms by itself, the first of several; `null` if they are apart. The first
 * line is not counted when a later one will do: a record has its heading there.
 */
export function lineThatSaysAll(text: string, terms: readonly SearchTerm[]): number | null {
  const starts = [...text.matchAll(/^/gm)].map(({ index }) => index);
  const says = (start: number): boolean => findTerms(fold(text.slice(start).split('\n', 1)[0]!), terms) !== null;
  return [...starts.slice(1), ...starts.slice(0, 1)].find(says) ?? null;
}

const letter = String.raw`[[\p{L}\p{N}\p{M}_]--\p{Script=Han}]`;
const beginsWithLetter = new RegExp(`^${letter}`, 'v');
const endsWithLetter = new RegExp(`${letter}$`, 'v');
const latinWord = /(?<![a-z])[a-z]+/g;

function placesOf({ kind, text }: SearchTerm, folded: string): TextRange[] {
  if (kind === 'word' && /^[a-z]+$/.test(text)) {
    return places(folded, latinWord).filter(({ start, end }) => isFormOf(folded.slice(start, end), text));
  }
  const before = beginsWithLetter.test(text) ? `(?<!${letter})` : '';
  const phraseEnd = endsWithLetter.test(text) ? `(?!${letter})` : '';
  const after = kind === 'word' ? `${letter}*` : phraseEnd;
  return places(folded, new RegExp(before + escaped(text) + after, 'gv'));
}

function isFormOf(word: string, sought: string): boolean {
  return word.startsWith(sought) || isInflectionOf(word, sought);
}

function places(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function withoutOverlaps(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
