/** A run of words as the page has it, or what stands for a boundary between runs. */
export interface TextPiece {
  readonly text: string;
  readonly node: Text | null;
}

/** What stands on the page for the reader's convenience and is not part of the text. */
const furniture = '[data-furniture], .permalink, .note-label';

const blocks = 'p, li, ul, ol, table, caption, tr, pre, div, h2, h3, h4, .side';

/** Of which the words go on where the label of the list item ends. */
const continued = '.label + p';

/**
 * The words of clauses on a page, cut as the lines of their record are (see `plain-text.ts`): a paragraph, list item,
 * table row or line of code is a line.
 */
export function textPieces(clauses: Iterable<Element>): TextPiece[] {
  const pieces: TextPiece[] = [];
  const put = (text: string, node: Text | null = null): void => void pieces.push({ text, node });

  const take = (node: Node, lineEnd: string): void => {
    if (node instanceof Text) {
      put(node.data.replace(/[\n\r]/g, node.parentElement?.closest('pre') ? lineEnd : ' '), node);
    }
    if (!(node instanceof Element) || node.matches(furniture)) return;
    if (node.matches('br')) put(' ');
    if (node.matches('th, td')) return takeCell(node);
    const isBlock = node.matches(blocks);
    if (isBlock && !node.matches(continued)) put(lineEnd);
    for (const child of node.childNodes) take(child, lineEnd);
    if (isBlock) put(lineEnd);
  };
  // The other language's cell stands beside this one, and is not its continuation.
  const takeCell = (cell: Element): void => {
    if (cell.previousElementSibling) put(cell.matches('.side') ? '\n' : ' | ');
    for (const child of cell.childNodes) take(child, ' ');
  };

  for (const clause of clauses) take(clause, '\n');
  return pieces;
}
