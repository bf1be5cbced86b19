import type { BlockChange, CellChange, ClauseChange, LabelChange, Run } from './revision.ts';

/** All runs of a clause that are the text's, in reading order: not those in notes of the site's editor. */
export function runsOf({ title, blocks }: Pick<ClauseChange, 'title' | 'blocks'>): Run[] {
  return [...title, ...blocks.flatMap(runsOfBlock)];
}

function runsOfBlock(block: BlockChange): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(runsOfBlock));
    case 'table':
      return [
        ...runsOfLabel(block.caption),
        ...block.columns.flatMap(({ header }) => runsOfCell(header)),
        ...block.groups.flatMap(({ title, rows }) => [
          ...runsOfLabel(title),
          ...rows.flatMap(({ cells }) => cells.flatMap(runsOfCell)),
        ]),
      ];
    case 'code':
      return block.lines.flatMap(runsOfLabel);
    case 'note':
      return block.author === 'editor' ? [] : block.blocks.flatMap(runsOfBlock);
  }
}

function runsOfLabel(label: LabelChange | null): readonly Run[] {
  return label?.runs ?? [];
}

function runsOfCell(cell: CellChange | null): readonly Run[] {
  return cell?.blocks.flatMap(runsOfBlock) ?? [];
}
