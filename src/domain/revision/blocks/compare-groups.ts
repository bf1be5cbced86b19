import type { RowGroup } from '../../document/block.ts';
import { inlineText } from '../../document/plain-text.ts';
import { stateOf, type GroupChange, type LabelChange, type RowChange, type RowPlace } from '../revision.ts';
import { arrange } from '../siblings/arrange.ts';
import type { Pair, WeightedPair } from '../siblings/heaviest-chain.ts';
import type { CompareCells } from './compare-table.ts';
import { placedRows, rowPairs, type PlacedRow } from './row-pairs.ts';

interface Lists<Value> {
  readonly from: readonly Value[];
  readonly to: readonly Value[];
}

/** Compares the rows of two tables within and across their groups. */
export function compareGroups(
  groups: Lists<RowGroup>,
  columns: readonly Pair[],
  compareTitle: (from: RowGroup | null, to: RowGroup | null) => LabelChange | null,
  compareCells: CompareCells,
): GroupChange[] {
  const rows = { from: placedRows(groups.from), to: placedRows(groups.to) };
  const pairs = rowPairs(rows.from, rows.to, columns);
  const rowsInOrder = arrange(rows.from.length, rows.to.length, pairs);
  const partners = groupPairs(groups, rows, pairs);
  const partnerOf = new Map(partners.map(({ from, to }) => [from, to]));

  return arrange(groups.from.length, groups.to.length, partners).map(({ from, to, moved }) => {
    const title = compareTitle(groupAt(groups.from, from), groupAt(groups.to, to));
    const own = rowsInOrder.flatMap((place): RowChange[] => {
      const [older, newer] = [rowAt(rows.from, place.from), rowAt(rows.to, place.to)];
      const isHere = newer ? newer.group === to : (partnerOf.get(older!.group) ?? null) === to && older!.group === from;
      if (!isHere) return [];
      const sides = { from: placeOf(older), to: placeOf(newer) };
      const cells = compareCells(older?.row.cells ?? null, newer?.row.cells ?? null);
      return [{ state: stateOf(sides), ...sides, moved: place.moved, cells }];
    });
    return { state: stateOf({ from, to }), from, to, moved, title, rows: own };
  });
}

/** Groups belong together that have the same title, else those that share most rows. */
function groupPairs(groups: Lists<RowGroup>, rows: Lists<PlacedRow>, pairs: readonly Pair[]): Pair[] {
  const weights = new Map<string, WeightedPair>();
  const add = (from: number, to: number, weight: number): void => {
    const key = `${from} ${to}`;
    weights.set(key, { from, to, weight: weight + (weights.get(key)?.weight ?? 0) });
  };
  for (const { from, to } of pairs) add(rows.from[from]!.group, rows.to[to]!.group, 1);
  groups.from.forEach((older, from) =>
    groups.to.forEach((newer, to) => {
      if (titleOf(older) === titleOf(newer)) add(from, to, older.title ? pairs.length + 1 : 0.5);
    }),
  );
  const partners: Pair[] = [];
  for (const { from, to } of [...weights.values()].sort((left, right) => right.weight - left.weight)) {
    if (!partners.some((pair) => pair.from === from || pair.to === to)) partners.push({ from, to });
  }
  return partners;
}

function titleOf({ title }: RowGroup): string | null {
  return title && inlineText(title);
}

function groupAt(groups: readonly RowGroup[], at: number | null): RowGroup | null {
  return at === null ? null : groups[at]!;
}

function rowAt(rows: readonly PlacedRow[], at: number | null): PlacedRow | null {
  return at === null ? null : rows[at]!;
}

function placeOf(placed: PlacedRow | null): RowPlace | null {
  return placed && { group: placed.group, index: placed.index, id: placed.row.id };
}
