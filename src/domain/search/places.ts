import { fold } from './folding.ts';
import { findTerms, type TextRange } from './match.ts';
import { parseQuery, type SearchTerm } from './query.ts';

/** Where one of several terms stands in a text that comes in pieces. */
export interface Place {
  readonly start: PointInPieces;
  /** The first UTF-16 unit after it, counted in the piece that has the last one of it. */
  readonly end: PointInPieces;
}

export interface PointInPieces {
  readonly piece: number;
  readonly offset: number;
}

/** How many terms are looked for: more than anyone means, and few enough to be found at once. */
const mostTerms = 50;

/**
 * Where a text says any of what a query asks for, in order and without overlaps; `null` if it asks for nothing. The
 * pieces are the text one after the other; a line feed in them ends a line, and no place goes beyond it.
 */
export function findPlaces(pieces: readonly string[], query: string): Place[] | null {
  const { terms, looser } = parseQuery(query.replace(/\s+/g, ' '));
  if (terms.length === 0) return null;
  const text = pieces.join('');
  const found = rangesOfAny(text, terms);
  return inPieces(found.length === 0 && looser ? rangesOfAny(text, looser) : found, pieces);
}

function rangesOfAny(text: string, terms: readonly SearchTerm[]): TextRange[] {
  const folded = fold(text);
  const ranges = terms.slice(0, mostTerms).flatMap((term) => findTerms(folded, [term]) ?? []);
  const merged: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else merged.push({ start, end });
  }
  return merged;
}

function inPieces(ranges: readonly TextRange[], pieces: readonly string[]): Place[] {
  let piece = 0;
  let before = 0;
  const pointOf = (unit: number): PointInPieces => {
    while (unit >= before + pieces[piece]!.length) before += pieces[piece++]!.length;
    return { piece, offset: unit - before };
  };
  return ranges.map(({ start, end }) => {
    const first = pointOf(start);
    const last = pointOf(end - 1);
    return { start: first, end: { piece: last.piece, offset: last.offset + 1 } };
  });
}
