import type { Move, Revision, Run, State } from '../../domain/revision/revision.ts';
import type { Language } from '../../domain/language.ts';
import type { Translate } from '../../i18n/translator.ts';
import { inlineHtml } from '../document/inline-html.ts';
import { escapeHtml } from '../document/words-html.ts';

/** What is needed to print the runs of one revision. */
export interface RunContext {
  readonly language: Language;
  readonly t: Translate;
  readonly moves: Revision['moves'];
  /** The printed heading of a clause by its id. */
  readonly headings: ReadonlyMap<string, string>;
}

/** Runs as HTML: `<del>` and `<ins>`, each opened by words that only a screen reader says. */
export function runsHtml(runs: readonly Run[], context: RunContext): string {
  return runs.map((run) => runHtml(run, context)).join('');
}

function runHtml(run: Run, context: RunContext): string {
  const words = inlineHtml(run.inlines, context.language);
  if (run.state === 'kept') return words;
  const move = run.twin?.kind === 'moved' ? context.moves[run.twin.move]! : null;
  return change(
    run.state,
    words,
    move === null ? fateWords(run.state, context.t) : moveWords(run.state, move, context),
    move !== null,
  );
}

/** A paragraph mark that only one of the texts has, where the paragraph itself goes on. */
export function markHtml(state: State, { t }: RunContext): string {
  if (state === 'kept') return '';
  const said = state === 'added' ? t('compare.paragraphAdded') : t('compare.paragraphRemoved');
  return change(state, '<span aria-hidden="true">¶</span>', said, false);
}

function change(state: 'removed' | 'added', words: string, said: string, moved: boolean): string {
  const element = state === 'removed' ? 'del' : 'ins';
  const look = moved ? ' class="moved"' : '';
  return `<${element}${look}><span class="said">${escapeHtml(said)} </span>${words}</${element}>`;
}

function fateWords(state: 'removed' | 'added', t: Translate): string {
  return state === 'removed' ? t('compare.deletedMark') : t('compare.insertedMark');
}

function moveWords(state: 'removed' | 'added', move: Move, { t, headings }: RunContext): string {
  return state === 'removed'
    ? t('compare.movedTo', { clause: headings.get(move.to) ?? move.to })
    : t('compare.movedFrom', { clause: headings.get(move.from) ?? move.from });
}
