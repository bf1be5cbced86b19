import type { Table as TableNode, TableCell, TableRow } from 'mdast';
import type { Cell, Row, Table } from '../../domain/document/block.ts';
import type { Inline } from '../../domain/document/inline.ts';
import { checkCellCount } from './check-cell-count.ts';
import { readInlines } from './read-inlines.ts';
import { placed, type Reading } from './reading.ts';

/** A table drawn with bars: the first row is the header, each cell is one paragraph. */
export function readMarkdownTable(table: TableNode, caption: readonly Inline[] | null, reading: Reading): Table {
  const [head, ...body] = table.children;
  const header = (head?.children ?? []).map((cell) => readCell(cell, reading));
  const rows = body.map((row) => readRow(row, header.length, reading));
  return { kind: 'table', caption, header, groups: [{ title: null, rows }] };
}

function readRow(row: TableRow, columns: number, reading: Reading): Row {
  checkCellCount(row, row.children.length, columns, reading);
  return placed(reading, { id: null, cells: row.children.map((cell) => readCell(cell, reading)) }, row);
}

function readCell(cell: TableCell, reading: Reading): Cell {
  const inlines = readInlines(cell.children, reading);
  if (inlines.length === 0) return { blocks: [] };
  return placed(reading, { blocks: [placed(reading, { kind: 'paragraph', inlines }, cell)] }, cell);
}
