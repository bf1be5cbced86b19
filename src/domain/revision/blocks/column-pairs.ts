import type { Table } from '../../document/block.ts';
import type { Pair } from '../siblings/heaviest-chain.ts';
import { pairSiblings, type Sibling } from '../siblings/pair-siblings.ts';
import { linesOf, sibling } from './block-words.ts';

/** Which columns of two tables are the same: by their header, else by what stands in them. */
export function columnPairs(from: Table | null, to: Table | null): Pair[] {
  return from && to ? pairSiblings(columnsOf(from), columnsOf(to)) : [];
}

function columnsOf({ header, groups }: Table): Sibling[] {
  return header.map((cell, at) => {
    const cells = [cell, ...groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells[at] ?? []))];
    return sibling({
      content: cells,
      head: linesOf(cell.blocks).join('\n'),
      lines: () => cells.flatMap(({ blocks }) => linesOf(blocks)),
    });
  });
}
