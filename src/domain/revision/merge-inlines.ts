import type { Block, Cell } from '../document/block.ts';
import type { Inline } from '../document/inline.ts';
import type { PolicyText } from '../document/policy-text.ts';
import { inlinesOf, piecesOf } from './passages/inline-pieces.ts';

/**
 * The same text with equal inline neighbours merged and empty ones left out, as a revision gives it back: two texts
 * that read alike and have the same marks are equal then.
 */
export function mergeInlines(text: PolicyText): PolicyText {
  const clauses = text.clauses.map((clause) => ({
    ...clause,
    title: run(clause.title),
    blocks: blocks(clause.blocks),
  }));
  return { ...text, clauses };
}

function blocks(list: readonly Block[]): Block[] {
  return list.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, inlines: run(block.inlines) };
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: blocks(item.blocks) })) };
      case 'table': {
        const groups = block.groups.map(({ title, rows }) => ({
          title: title && run(title),
          rows: rows.map((row) => ({ ...row, cells: cells(row.cells) })),
        }));
        return { ...block, caption: block.caption && run(block.caption), header: cells(block.header), groups };
      }
      case 'note':
        return { ...block, blocks: blocks(block.blocks) };
      case 'code':
        return block;
    }
  });
}

function cells(list: readonly Cell[]): Cell[] {
  return list.map((cell) => ({ blocks: blocks(cell.blocks) }));
}

function run(inlines: readonly Inline[]): Inline[] {
  return inlinesOf(piecesOf(inlines));
}
