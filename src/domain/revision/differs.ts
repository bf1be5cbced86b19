import type { BlockChange, CellChange, LabelChange, Run } from './revision.ts';

/**
 * Whether the two texts differ in these runs or blocks. Labels of list items do not count, nor what differs in a note
 * of the site's editor.
 */
export function differs(changes: readonly (Run | BlockChange)[]): boolean {
  return changes.some((change) => ('kind' in change ? blockDiffers(change) : change.state !== 'kept'));
}

function blockDiffers(block: BlockChange): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.end !== 'kept' || differs(block.runs);
    case 'list':
      return [block, ...block.items].some(isPlacedAnew) || block.items.some((item) => differs(item.blocks));
    case 'table': {
      const rows = block.groups.flatMap((group) => group.rows);
      return (
        [block, ...block.columns, ...block.groups, ...rows].some(isPlacedAnew) ||
        [block.caption, ...block.groups.map(({ title }) => title)].some(labelDiffers) ||
        [...block.columns.map(({ header }) => header), ...rows.flatMap(({ cells }) => cells)].some(cellDiffers)
      );
    }
    case 'code':
      return block.state !== 'kept' || block.lines.some(labelDiffers);
    case 'note':
      return block.author !== 'editor' && (block.state !== 'kept' || differs(block.blocks));
  }
}

function isPlacedAnew(change: { readonly state: string; readonly moved?: boolean }): boolean {
  return change.state !== 'kept' || change.moved === true;
}

function labelDiffers(label: LabelChange | null): boolean {
  return label !== null && (label.state !== 'kept' || differs(label.runs));
}

function cellDiffers(cell: CellChange | null): boolean {
  return cell !== null && (cell.state !== 'kept' || differs(cell.blocks));
}

/** Whether a list has items that stayed and are labelled differently: “(3)” became “(4)”. */
export function isRelabelled(blocks: readonly BlockChange[]): boolean {
  return blocks.some((block) => {
    switch (block.kind) {
      case 'list':
        return block.items.some(
          ({ from, to, blocks: inner }) =>
            (from !== null && to !== null && from.label !== to.label) || isRelabelled(inner),
        );
      case 'table':
        return block.groups.some(({ rows }) =>
          rows.some(({ cells }) => cells.some((cell) => cell !== null && isRelabelled(cell.blocks))),
        );
      case 'note':
        return isRelabelled(block.blocks);
      default:
        return false;
    }
  });
}
