import type { Flow, FlowEdge } from './flow.ts';
import type { FlowContext } from './flow-context.ts';
import type { Written } from './in-one-line.ts';
import type { View } from './view.ts';

/** Writes a part; if it stands elsewhere in the other text, as one of the two ends of a move. */
export function movedTogether(
  { as, moved }: Pick<Written<unknown>, 'as' | 'moved'>,
  what: object,
  { view, numbers }: FlowContext,
  write: (view: View) => Flow[],
): Flow[] {
  if (!moved || view.sides !== 'both') return write(view);
  const move = numbers.moveOf(what);
  const edge = (which: FlowEdge['edge']): FlowEdge => ({
    kind: 'edge',
    edge: which,
    fate: { state: as === 'from' ? 'removed' : 'added', move },
  });
  return [edge('start'), ...write({ sides: as, move }), edge('end')];
}
