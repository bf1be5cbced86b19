import type { Cell, Table } from '../../document/block.ts';
import { compareBlocks } from './compare-blocks.ts';
import type { Walk } from './find-differences.ts';

/** Same columns, same groups with the same number of rows, then the same in each cell. */
export function compareTables(one: Table, other: Table, walk: Walk): void {
  const [shape, otherShape] = [shapeOf(one), shapeOf(other)];
  if (shape !== otherShape) {
    walk.report('table-shape', one, other, shape, otherShape);
    return;
  }
  if (one.caption && other.caption) walk.words(one.caption, other.caption, one, other);
  compareCells(one.header, other.header, walk);
  one.groups.forEach((group, index) => {
    const partner = other.groups[index]!;
    if (group.title && partner.title)
      walk.words(group.title, partner.title, group.rows[0] ?? one, partner.rows[0] ?? other);
    group.rows.forEach((row, at) => compareCells(row.cells, partner.rows[at]!.cells, walk));
  });
}

/** `caption, 3 columns, groups of 1, 1, 7 rows`. */
function shapeOf({ caption, header, groups }: Table): string {
  const rows = groups.map((group) => `${group.title ? 'titled ' : ''}${group.rows.length}`).join(', ');
  return `${caption ? 'caption, ' : ''}${header.length} columns, rows ${rows || 'none'}`;
}

function compareCells(one: readonly Cell[], other: readonly Cell[], walk: Walk): void {
  one.forEach((cell, column) => {
    const partner = other[column];
    if (partner) compareBlocks(cell, partner, walk);
  });
}
