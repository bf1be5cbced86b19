import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';
import type { Fate, Flow, FlowCell, FlowRow, FlowTable } from '../flow/flow.ts';
import { columnWidths } from './column-widths.ts';
import type { Writing } from './writing.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8BFC9' };

/** A table whose headers stand on every page that it reaches. */
export function writeTable(
  { columns, rows }: FlowTable,
  writeCell: (flow: readonly Flow[]) => (Paragraph | Table)[],
  writing: Writing,
): Table {
  const widths = columnWidths(rows, columns);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row.kind === 'header',
          cantSplit: row.kind !== 'row',
          ...tracked(row.fate, writing),
          children: row.cells.map((cell, at) => cellOf(cell, at, row, widths, writeCell, writing)),
        }),
    ),
  });
}

function cellOf(
  cell: FlowCell,
  at: number,
  row: FlowRow,
  widths: readonly number[],
  writeCell: (flow: readonly Flow[]) => (Paragraph | Table)[],
  writing: Writing,
): TableCell {
  const isOwn = cell.fate.state !== row.fate.state;
  const width = cell.columns > 1 ? widths.reduce((sum, one) => sum + one, 0) : widths[at]!;
  return new TableCell({
    children: writeCell(cell.flow),
    columnSpan: cell.columns,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(row.kind !== 'row' && { shading: { fill: row.kind === 'header' ? 'EDF0F4' : 'F6F7F9' } }),
    ...(isOwn && tracked(cell.fate, writing)),
  });
}

function tracked({ state }: Fate, writing: Writing) {
  if (state === 'kept') return {};
  return { [state === 'added' ? 'insertion' : 'deletion']: writing.change() };
}
