import type { Row, RowGroup } from '../../document/block.ts';
import type { Pair } from '../siblings/heaviest-chain.ts';
import { pairSiblings, type Sibling } from '../siblings/pair-siblings.ts';
import { linesOf, sibling } from './block-words.ts';

/** A row and where it stands in its table: in which group, and at which position in it. */
export interface PlacedRow {
  readonly row: Row;
  readonly group: number;
  readonly index: number;
}

/** All rows of a table, whatever their group. */
export function placedRows(groups: readonly RowGroup[]): PlacedRow[] {
  return groups.flatMap(({ rows }, group) => rows.map((row, index) => ({ row, group, index })));
}

/** Which rows are the same: by id, by what the columns say that both tables have, by the first cell, by their words. */
export function rowPairs(from: readonly PlacedRow[], to: readonly PlacedRow[], columns: readonly Pair[]): Pair[] {
  const older = from.map(({ row }) =>
    rowSibling(
      row,
      columns.map((pair) => pair.from),
    ),
  );
  const newer = to.map(({ row }) =>
    rowSibling(
      row,
      columns.map((pair) => pair.to),
    ),
  );
  return pairSiblings(older, newer);
}

function rowSibling({ id, cells }: Row, columns: readonly number[]): Sibling {
  const common = columns.length === 0 ? cells : columns.map((column) => cells[column] ?? { blocks: [] });
  const first = common[0];
  return sibling({
    id,
    content: common,
    head: first ? linesOf(first.blocks).join('\n') : null,
    lines: () => common.flatMap(({ blocks }) => linesOf(blocks)),
  });
}
