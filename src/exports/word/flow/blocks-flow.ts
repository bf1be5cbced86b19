import {
  isOn,
  type BlockChange,
  type CodeChange,
  type NoteChange,
  type Run,
  type State,
} from '../../../domain/revision/revision.ts';
import type { Flow, FlowParagraph, FlowRun, Format, StyleName } from './flow.ts';
import type { FlowContext } from './flow-context.ts';
import { listFlow } from './list-flow.ts';
import { tableFlow } from './table-flow.ts';
import { fateIn, runsIn, shows, type View } from './view.ts';

/** The blocks of a clause, an item, a cell or a note. */
export function blocksFlow(blocks: readonly BlockChange[], context: FlowContext): Flow[] {
  return runningOn(blocks, context.view).flatMap((block) => blockFlow(block, context));
}

export function blockFlow(block: BlockChange, context: FlowContext): Flow[] {
  if (block.kind === 'paragraph') {
    return paragraphFlow(runsIn(context.view, block.runs), block.end, context.style, context);
  }
  if (!shows(context.view, block.state)) return [];
  switch (block.kind) {
    case 'list':
      return listFlow(block, context);
    case 'table':
      return tableFlow(block, context);
    case 'code':
      return codeFlow(block, context);
    case 'note':
      return noteFlow(block, context);
  }
}

/** Of one text alone: the words of a paragraph whose end it lacks stand in its next paragraph. */
export function runningOn(blocks: readonly BlockChange[], view: View): readonly BlockChange[] {
  if (view.sides === 'both') return blocks;
  let runs: Run[] = [];
  return blocks.flatMap((block): BlockChange[] => {
    if (block.kind !== 'paragraph') return [block];
    runs.push(...block.runs);
    if (!shows(view, block.end)) return [];
    const whole = { ...block, runs };
    runs = [];
    return [whole];
  });
}

/** A paragraph, if the view shows its mark. */
export function paragraphFlow(
  runs: readonly FlowRun[],
  end: State,
  style: StyleName,
  { view, depth }: Pick<FlowContext, 'view' | 'depth'>,
): FlowParagraph[] {
  if (!shows(view, end)) return [];
  const format: Format = { style, depth, numbering: null };
  const mark = fateIn(view, end);
  const formats = { from: isOn('from', mark.state) ? format : null, to: isOn('to', mark.state) ? format : null };
  return [{ kind: 'paragraph', formats, runs, mark }];
}

/** A line of a listing is a paragraph. */
function codeFlow(code: CodeChange, context: FlowContext): Flow[] {
  const style = context.style === 'EditorNote' ? 'EditorNote' : 'SourceCode';
  return code.lines
    .filter(({ state }) => shows(context.view, state))
    .flatMap(({ state, runs }) => paragraphFlow(runsIn(context.view, runs), state, style, context));
}

function noteFlow(note: NoteChange, context: FlowContext): Flow[] {
  const { view, t } = context;
  const isEditors = note.author === 'editor';
  const text = isEditors ? t('policy.editorNote') : t('policy.note');
  const label: FlowRun = { kind: 'label', fate: fateIn(view, note.state), text };
  return [
    ...paragraphFlow([label], note.state, isEditors ? 'EditorNoteLabel' : 'NoteLabel', context),
    ...blocksFlow(note.blocks, { ...context, style: isEditors ? 'EditorNote' : 'Note' }),
  ];
}
