import type { Language } from '../domain/language.ts';
import type { Move, Revision, Run, State } from '../domain/revision/revision.ts';
import type { RevisionWords } from '../i18n/revision-words.ts';
import { inlineHtml } from './inline-html.ts';
import { escapeHtml } from './words-html.ts';

/** What is needed to print the runs of one revision. */
export interface RevisionContext {
  readonly language: Language;
  readonly words: RevisionWords;
  readonly moves: Revision['moves'];
  /** The printed heading of a clause by its id. */
  readonly headings: ReadonlyMap<string, string>;
}

/** Runs as HTML: `<del>` and `<ins>`, each opened by words that only a screen reader says. */
export function runsHtml(runs: readonly Run[], context: RevisionContext): string {
  return runs.map((run) => runHtml(run, context)).join('');
}

function runHtml(run: Run, context: RevisionContext): string {
  const said = inlineHtml(run.inlines, context.language);
  if (run.state === 'kept') return said;
  const move = run.twin?.kind === 'moved' ? context.moves[run.twin.move]! : null;
  const fate = move === null ? fateWords(run.state, context) : moveWords(run.state, move, context);
  return change(run.state, said, fate, move !== null);
}

/** A paragraph mark that only one of the texts has, where the paragraph itself goes on. */
export function markHtml(state: State, { words }: RevisionContext): string {
  if (state === 'kept') return '';
  const fate = state === 'added' ? words.paragraphAdded : words.paragraphRemoved;
  return change(state, '<span aria-hidden="true">¶</span>', fate, false);
}

function change(state: 'removed' | 'added', html: string, fate: string, moved: boolean): string {
  const element = state === 'removed' ? 'del' : 'ins';
  const look = moved ? ' class="moved"' : '';
  return `<${element}${look}><span class="said">${escapeHtml(fate)} </span>${html}</${element}>`;
}

function fateWords(state: 'removed' | 'added', { words }: RevisionContext): string {
  return state === 'removed' ? words.deleted : words.inserted;
}

function moveWords(state: 'removed' | 'added', { from, to }: Move, { words, headings }: RevisionContext): string {
  const [said, clause] = state === 'removed' ? [words.movedTo, to] : [words.movedFrom, from];
  return said.replace('{clause}', () => headings.get(clause) ?? clause);
}
