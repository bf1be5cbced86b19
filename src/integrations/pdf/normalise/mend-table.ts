import { contentsOf, newElement, type StructureElement, type StructureKid } from './structure-tree.ts';

/**
 * Gathers the rows of a table in a head and a body, and what stands before them in a caption, where Chromium
 * has made none. The head is printed again on every page, but read once.
 */
export function mendTable(table: StructureElement): StructureElement {
  const rows = table.kids.filter(isRow);
  const bodyStart = rows.findIndex((row) => !isHeadRow(row));
  const [head, body] = bodyStart < 0 ? [rows, []] : [rows.slice(0, bodyStart), rows.slice(bodyStart)];
  const others: readonly StructureKid[] = table.kids.filter((kid) => !isRow(kid));
  const hasCaption = others.length === 0 || others.some((kid) => kid.kind === 'element' && kid.type === 'Caption');
  const kids = [
    ...(hasCaption ? others : [newElement('Caption', others)]),
    ...(head.length > 0 ? [newElement('THead', head.map(printedOnce))] : []),
    ...(body.length > 0 ? [newElement('TBody', body)] : []),
  ];
  return { ...table, kids };
}

function isRow(kid: StructureKid): kid is StructureElement {
  return kid.kind === 'element' && kid.type === 'TR';
}

function isHeadRow(row: StructureElement): boolean {
  return row.kids.every((kid) => kid.kind === 'element' && kid.type === 'TH' && kid.scope === 'Column');
}

/** The row with what it shows on its first page: rows do not break, so all else is repetition. */
function printedOnce(row: StructureElement): StructureElement {
  const [first] = contentsOf(row);
  const keep = (element: StructureElement): StructureElement => ({
    ...element,
    kids: element.kids
      .filter((kid) => kid.kind !== 'content' || kid.page === first?.page)
      .map((kid) => (kid.kind === 'element' ? keep(kid) : kid)),
  });
  return keep(row);
}
