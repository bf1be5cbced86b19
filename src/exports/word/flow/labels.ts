import type { Side } from '../../../domain/revision/revision.ts';
import type { FlowRun } from './flow.ts';
import { markIn, type View } from './view.ts';

/** Numbers and labels that Word does not count, as words: once if they are the same in both texts. */
export function labelRuns(view: View, labels: readonly { readonly side: Side; readonly text: string }[]): FlowRun[] {
  const [first, second] = labels;
  if (first && second && first.text === second.text) {
    return [{ kind: 'label', fate: markIn(view, ['from', 'to']), text: `${first.text}\t` }];
  }
  return labels.map(({ side, text }) => ({ kind: 'label', fate: markIn(view, [side]), text: `${text}\t` }));
}
