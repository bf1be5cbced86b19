import type { Block, Row } from '../document/block.ts';

/** A block without its ids, for a page on which the other language carries them. */
export function withoutAnchors(block: Block): Block {
  switch (block.kind) {
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, id: null, blocks: item.blocks.map(withoutAnchors) })),
      };
    case 'table':
      return { ...block, groups: block.groups.map((group) => ({ ...group, rows: group.rows.map(bareRow) })) };
    case 'note':
      return { ...block, blocks: block.blocks.map(withoutAnchors) };
    default:
      return block;
  }
}

function bareRow(row: Row): Row {
  return { id: null, cells: row.cells.map(({ blocks }) => ({ blocks: blocks.map(withoutAnchors) })) };
}
