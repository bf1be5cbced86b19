import type { FoldedText } from './folding.ts';
import { commonBeginning, isInflectionOf } from './inflection.ts';
import type { SearchTerm } from './query.ts';

/** A place in a text, by UTF-16 units; `end` is the first unit after it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text says the terms, in order and without overlaps, as places in the text that was folded; `null` unless it
 * says all of them. Each stands within one line.
 */
export function findTerms(text: FoldedText, terms: readonly SearchTerm[]): TextRange[] | null {
  const found: TextRange[] = [];
  for (const term of terms) {
    const places = placesOf(term, text.text);
    if (places.length === 0) return null;
    found.push(...places.map((place) => unfolded(text, place)));
  }
  return withoutOverlaps(found);
}

/** A place in a folded text as a place in the text that was folded. */
export function unfolded(text: FoldedText, { start, end }: TextRange): TextRange {
  return { start: text.starts[start]!, end: text.ends[end - 1]! };
}

/** Whether a place in a folded text neither begins nor ends within a word; among Han characters every place does so. */
export function isWholeWords(folded: string, { start, end }: TextRange): boolean {
  return !(
    (endsWithLetter.test(folded.slice(0, start)) && beginsWithLetter.test(folded.slice(start, end))) ||
    (endsWithLetter.test(folded.slice(start, end)) && beginsWithLetter.test(folded.slice(end)))
  );
}

const letter = String.raw`[[\p{L}\p{N}\p{M}_]--\p{Script=Han}]`;
const beginsWithLetter = new RegExp(`^${letter}`, 'v');
const endsWithLetter = new RegExp(`${letter}$`, 'v');

/** Where a folded text says a term, as places in the folded text. */
export function placesOf(term: SearchTerm, folded: string): TextRange[] {
  const inflected = lastWord(term);
  const found = places(folded, patternOf(term));
  if (inflected === null) return found;
  return found.filter(({ start, end }) => {
    const [last] = /[a-z]+$/.exec(folded.slice(start, end))!;
    return isInflectionOf(last, inflected) || (term.kind === 'word' && last.startsWith(inflected));
  });
}

const patterns = new WeakMap<SearchTerm, RegExp>();

function patternOf(term: SearchTerm): RegExp {
  const pattern = patterns.get(term) ?? new RegExp(sourceOf(term), 'gv');
  patterns.set(term, pattern);
  return pattern;
}

/** What a term looks like; where its last word may be inflected, that word is only known by its beginning. */
function sourceOf(term: SearchTerm): string {
  const { kind, text } = term;
  if (kind === 'phrase') return escaped(text);
  const inflected = lastWord(term);
  if (inflected === null) return wordBeginning(text) + escaped(text) + (kind === 'word' ? `${letter}*` : wordEnd(text));
  const before = text.slice(0, -inflected.length);
  const boundary = before === '' ? '(?<![a-z])' : wordBeginning(before);
  return `${boundary}${escaped(before)}${commonBeginning(inflected)}[a-z]*`;
}

/** The English word that ends a term and may stand in another inflection; `null` if there is none. */
function lastWord({ kind, text }: SearchTerm): string | null {
  const pattern = { phrase: /^$/, word: /^[a-z]+$/, expression: /(?<![a-z])[a-z]{3,}$/ }[kind];
  return pattern.exec(text)?.[0] || null;
}

function wordBeginning(text: string): string {
  return beginsWithLetter.test(text) ? `(?<!${letter})` : '';
}

function wordEnd(text: string): string {
  return endsWithLetter.test(text) ? `(?!${letter})` : '';
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
