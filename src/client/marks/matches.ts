import { findPlaces } from '../../domain/search/places.ts';
import { textPieces } from './text-pieces.ts';

const clause = '.clause, .paired-clause';

/** Where the clauses of a text say what is sought, in reading order; `null` if nothing is sought. */
export function findMatches(text: Element, sought: string): Range[] | null {
  const pieces = textPieces(text.querySelectorAll(clause));
  const places = findPlaces(
    pieces.map((piece) => piece.text),
    sought,
  );
  if (!places) return null;
  return places.flatMap(({ start, end }) => {
    const [first, last] = [pieces[start.piece]?.node, pieces[end.piece]?.node];
    if (!first || !last) return [];
    const match = new Range();
    match.setStart(first, start.offset);
    match.setEnd(last, end.offset);
    return [match];
  });
}

/** The clause in which a match stands. */
export function clauseOf(match: Range): Element | null {
  return match.startContainer.parentElement?.closest(clause) ?? null;
}

/** The first match of the clause in which `named` stands, or of the item or row that it names. */
export function matchAt(matches: readonly Range[], named: Element | null): Range | undefined {
  if (!named) return undefined;
  const inClause = matches.filter((match) => clauseOf(match)?.contains(named));
  return inClause.find((match) => isFrom(named, match)) ?? inClause[0];
}

/** Where to begin when the address names `named`: there, or else after it, or else at the first match of all. */
export function matchFrom(matches: readonly Range[], named: Element | null): Range | undefined {
  return matchAt(matches, named) ?? matches.find((match) => named && isFrom(named, match)) ?? matches[0];
}

/** Whether a match stands in an element or after it. */
function isFrom(element: Element, match: Range): boolean {
  const { DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_CONTAINED_BY } = Node;
  const position = element.compareDocumentPosition(match.startContainer);
  return (position & (DOCUMENT_POSITION_FOLLOWING | DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
}

/**
 * The matches that a reader can see: not those of a language that is switched off, nor those of a table's head where its
 * rows are cards and the head is only heard. If there are no others, all.
 */
export function visibleMatches(matches: readonly Range[]): readonly Range[] {
  const visible = matches.filter(({ startContainer: { parentElement } }) => {
    const head = parentElement?.closest('thead');
    return parentElement?.checkVisibility() && (!head || head.offsetHeight > 1);
  });
  return visible.length > 0 ? visible : matches;
}
