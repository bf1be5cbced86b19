import { report, type Placed, type Reading } from './reading.ts';

/** Every row has a cell for each column of the header. */
export function checkCellCount(row: Placed, cells: number, columns: number, reading: Reading): void {
  if (cells === columns) return;
  report(
    reading,
    row,
    'cell-count',
    `Cells in this row: ${cells}; columns in the table: ${columns}.`,
    'Give the row a cell for each column; a cell may be empty.',
  );
}
