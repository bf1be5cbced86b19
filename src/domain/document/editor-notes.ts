import type { Block } from './block.ts';
import { blockLines } from './plain-text.ts';

/** What the site's editor notes among some blocks: printed with them, but no part of the text. */
export function editorNotes(blocks: readonly Block[]): string[] {
  return blocks.flatMap(notesIn);
}

function notesIn(block: Block): string[] {
  switch (block.kind) {
    case 'note':
      return block.author === 'editor' ? [blockLines(block).join('\n')] : editorNotes(block.blocks);
    case 'list':
      return block.items.flatMap((item) => editorNotes(item.blocks));
    case 'table':
      return block.groups.flatMap((group) =>
        group.rows.flatMap((row) => row.cells.flatMap((cell) => editorNotes(cell.blocks))),
      );
    default:
      return [];
  }
}
