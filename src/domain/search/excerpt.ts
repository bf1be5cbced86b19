import type { TextRange } from './match.ts';
import { isHan, wordsOf } from './words.ts';

/** A piece of an excerpt: words that were sought, or those around them. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** How much an excerpt shows, and how much of it before the first place; a Han character takes the room of two others. */
const room = 180;
const roomBefore = 50;

/**
 * The stretch of a clause that shows what was found first from `from` on, or its beginning if only the heading says it;
 * `…` stands where the line goes on. `text` is a record's: the heading on the first line, which is not shown.
 */
export function excerpt(text: string, found: readonly TextRange[], from = 0): ExcerptPart[] {
  const body = text.indexOf('\n') + 1;
  if (body === 0) return [];
  const at = found.find(({ start }) => start >= Math.max(from, body))?.start ?? body;
  const line = lineAround(text, at);
  const shown = stretchAround(text, line, at);
  return [
    ...(shown.start > line.start ? [{ text: '…', marked: false }] : []),
    ...cut(text, shown, found),
    ...(shown.end < line.end ? [{ text: '…', marked: false }] : []),
  ];
}

function lineAround(text: string, at: number): TextRange {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

/** Whole words of a line, from a little before `at` on. */
function stretchAround(text: string, line: TextRange, at: number): TextRange {
  const words = wordsOf(text.slice(line.start, line.end)).map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
  const fits = (start: number, end: number, width: number): boolean => widthOf(text.slice(start, end)) <= width;
  const first = words.find(({ start }) => start >= at || fits(start, at, roomBefore));
  const start = !first || first === words[0] ? line.start : Math.min(first.start, at);
  if (fits(start, line.end, room)) return { start, end: line.end };
  const last = words.findLast(({ end }) => end > start && fits(start, end, room));
  return { start, end: last?.end ?? line.end };
}

function cut(text: string, shown: TextRange, found: readonly TextRange[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = shown.start;
  const add = (end: number, marked: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const place of found) {
    if (place.end <= shown.start || place.start >= shown.end) continue;
    add(place.start, false);
    add(Math.min(place.end, shown.end), true);
  }
  add(shown.end, false);
  return parts;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isHan(character) ? 2 : 1;
  return width;
}
