import type { Block } from './block.ts';
import type { PolicyText } from './policy-text.ts';

/** Every id that a link can point at, in reading order: clauses, list items and table rows. */
export function anchorsOf(text: PolicyText): string[] {
  return text.clauses.flatMap((clause) => [clause.id, ...clause.blocks.flatMap(blockAnchors)]);
}

/** The ids inside a block, in reading order. */
export function blockAnchors(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => [...idOf(item), ...item.blocks.flatMap(blockAnchors)]);
    case 'table':
      return block.groups.flatMap((group) =>
        group.rows.flatMap((row) => [...idOf(row), ...row.cells.flatMap((cell) => cell.blocks.flatMap(blockAnchors))]),
      );
    case 'note':
      return block.blocks.flatMap(blockAnchors);
    default:
      return [];
  }
}

function idOf({ id }: { readonly id: string | null }): string[] {
  return id === null ? [] : [id];
}
