import type { Cell, RowGroup, Table } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { Drafts } from '../passages/drafts.ts';
import { stateOf, type CellChange, type LabelChange, type Sides, type TableChange } from '../revision.ts';
import { arrange } from '../siblings/arrange.ts';
import { compareBlocks } from './compare-blocks.ts';
import { columnPairs } from './column-pairs.ts';
import { compareGroups } from './compare-groups.ts';

/** Compares two tables: its columns by their headers, its rows wherever they stand, and kept rows cell by cell. */
export function compareTable({ from, to }: Sides<Table>, drafts: Drafts): TableChange {
  const pairs = columnPairs(from, to);
  const places = arrange(from?.header.length ?? 0, to?.header.length ?? 0, pairs);
  const compareCells: CompareCells = (older, newer) =>
    places.map((place) => compareCell(cellAt(older, place.from), cellAt(newer, place.to), drafts));

  const caption = compareLabel(from?.caption ?? null, to?.caption ?? null, drafts);
  const headers = compareCells(from?.header ?? null, to?.header ?? null);
  const columns = places.map((place, at) => ({ state: stateOf(place), ...place, header: headers[at]! }));
  const compareTitle = (older: RowGroup | null, newer: RowGroup | null): LabelChange | null =>
    compareLabel(older?.title ?? null, newer?.title ?? null, drafts);
  const groups = compareGroups({ from: from?.groups ?? [], to: to?.groups ?? [] }, pairs, compareTitle, compareCells);
  return { kind: 'table', state: stateOf({ from, to }), caption, columns, groups };
}

/** Compares the cells of two rows, of which one may be missing, column by column. */
export type CompareCells = (from: readonly Cell[] | null, to: readonly Cell[] | null) => (CellChange | null)[];

function cellAt(cells: readonly Cell[] | null, at: number | null): Cell | null {
  return (at === null ? null : cells?.[at]) ?? null;
}

function compareCell(from: Cell | null, to: Cell | null, drafts: Drafts): CellChange | null {
  if (!from && !to) return null;
  return { state: stateOf({ from, to }), blocks: compareBlocks(from?.blocks ?? [], to?.blocks ?? [], drafts) };
}

function compareLabel(
  from: readonly Inline[] | null,
  to: readonly Inline[] | null,
  drafts: Drafts,
): LabelChange | null {
  if (!from && !to) return null;
  return { state: stateOf({ from, to }), runs: drafts.compare(from, to) };
}
