import { inlineText } from '../../../../../src/domain/document/plain-text.ts';
import type {
  BlockChange,
  CellChange,
  ClauseChange,
  LabelChange,
  Revision,
  Run,
  State,
} from '../../../../../src/domain/revision/revision.ts';

/**
 * A revision as lines that a test can quote. Of words: `[-removed-]`, `{+added+}`, `[<moved away<]`, `{>moved here>}`,
 * `[~other marks~]`. A line that only one text has begins with `-` or `+`; ¶ is a paragraph mark that only one has.
 */
export function redline(revision: Revision): string[] {
  return revision.clauses.flatMap((clause) => [heading(clause), ...clause.blocks.flatMap(blockLines)]);
}

/** The lines under the headings. */
export function redlineOfBlocks(revision: Revision): string[] {
  return revision.clauses.flatMap((clause) => clause.blocks.flatMap(blockLines));
}

function heading({ from, to, kind, moved, title }: ClauseChange): string {
  const number = from && to && from.number !== to.number ? `${from.number}→${to.number}` : (to ?? from)!.number;
  return `# ${kind}${moved ? ' moved' : ''}: ${number} ${runs(title)}`;
}

function blockLines(block: BlockChange): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${runs(block.runs)}${block.end === 'kept' ? '' : `${sign(block.end)}¶`}`];
    case 'list':
      return block.items.map(({ state, moved, from, to, blocks }) => {
        const labels = from && to && from.label !== to.label ? `${from.label}→${to.label}` : (to ?? from)!.label;
        return `${sign(state)}${moved ? 'moved ' : ''}${labels} ${blocks.flatMap(blockLines).join(' / ')}`;
      });
    case 'table':
      return [
        ...labelLines(block.caption),
        block.columns
          .map(({ state, moved, header }) => `${sign(state)}${moved ? 'moved ' : ''}${cell(header)}`)
          .join(' | '),
        ...block.groups.flatMap(({ title, rows }) => [
          ...labelLines(title),
          ...rows.map(
            ({ state, moved, cells }) => `${sign(state)}${moved ? 'moved ' : ''}${cells.map(cell).join(' | ')}`,
          ),
        ]),
      ];
    case 'code':
      return block.lines.flatMap(labelLines);
    case 'note':
      return [`${sign(block.state)}note: ${block.blocks.flatMap(blockLines).join(' / ')}`];
  }
}

function labelLines(label: LabelChange | null): string[] {
  return label ? [`${sign(label.state)}${runs(label.runs)}`] : [];
}

function cell(change: CellChange | null): string {
  return change?.blocks.flatMap(blockLines).join(' / ').replace(/[-+]¶/g, '') ?? '';
}

function sign(state: State): string {
  return { kept: '', removed: '-', added: '+' }[state];
}

function runs(list: readonly Run[]): string {
  return list
    .map((run) => {
      const words = inlineText(run.inlines);
      if (run.state === 'kept') return words;
      const around = { moved: '<>', remarked: '~~', none: '-+' }[run.twin?.kind ?? 'none'];
      return run.state === 'removed' ? `[${around[0]}${words}${around[0]}]` : `{${around[1]}${words}${around[1]}}`;
    })
    .join('');
}
