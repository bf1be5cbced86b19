import { isOn, type Run, type Side, type State } from '../../../domain/revision/revision.ts';
import { kept, type Fate, type FlowRun } from './flow.ts';

/** Which text is being written: both, woven; or one of them, of a part that has another place in the other. */
export type View = { readonly sides: 'both' } | { readonly sides: Side; readonly move: number | null };

export const bothTexts: View = { sides: 'both' };

/** Whether a view shows what only some texts have. */
export function shows(view: View, state: State): boolean {
  return view.sides === 'both' || isOn(view.sides, state);
}

/** The texts that a view shows. */
export function sidesOf(view: View): Side[] {
  return view.sides === 'both' ? ['from', 'to'] : [view.sides];
}

/** What becomes of a thing in a view. What stands elsewhere in the other text is removed here and added there. */
export function fateIn(view: View, state: State): Fate {
  if (view.sides === 'both') return state === 'kept' ? kept : { state, move: null };
  return { state: onlyOn(view.sides), move: state === 'kept' ? view.move : null };
}

/** What becomes of a thing that some of the texts of a view have. */
export function markIn(view: View, sides: readonly Side[]): Fate {
  return fateIn(view, sides.length === 2 || view.sides !== 'both' ? 'kept' : onlyOn(sides[0]!));
}

/** The state of what only one text has. */
export function onlyOn(side: Side): 'removed' | 'added' {
  return side === 'from' ? 'removed' : 'added';
}

/** The runs that a view shows, as they are tracked. */
export function runsIn(view: View, runs: readonly Run[]): FlowRun[] {
  return runs
    .filter(({ state }) => shows(view, state))
    .map((run) => ({ kind: 'words', fate: runFate(view, run), inlines: run.inlines }));
}

/** Words that moved within what moved as a whole are not tracked as a second move. */
function runFate(view: View, run: Run): Fate {
  if (run.state === 'kept') return fateIn(view, 'kept');
  const move = view.sides === 'both' && run.twin?.kind === 'moved' ? run.twin.move : null;
  return { state: run.state, move };
}
