import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/** The runs of words in blocks and in what stands inside them, in reading order; code listings have none. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [...block.inlines];
      case 'list':
        return block.items.flatMap((item) => inlinesOf(item.blocks));
      case 'table':
        return [block.header, ...block.groups.flatMap((group) => group.rows.map((row) => row.cells))].flatMap((cells) =>
          cells.flatMap((cell) => inlinesOf(cell.blocks)),
        );
      case 'note':
        return inlinesOf(block.blocks);
      case 'code':
        return [];
    }
  });
}
