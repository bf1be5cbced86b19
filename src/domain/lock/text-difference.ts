import { diffArrays } from 'diff';
import { canonicalClause } from '../document/canonical-text.ts';
import type { Clause, PolicyText } from '../document/policy-text.ts';
import { wordChanges, type WordChange } from './word-changes.ts';

/** A clause whose words are not those that were published. */
export interface ClauseDifference {
  /** Where the changed words stand, or, if they are gone, the clause they stood in or after. */
  readonly clause: Clause;
  readonly changes: readonly WordChange[];
}

interface Line {
  readonly words: string;
  readonly clause: Clause;
}

/** Where a text differs from its canonical text as published, clause by clause in reading order. */
export function differencesFrom(published: string, text: PolicyText): ClauseDifference[] {
  const lines = linesOf(text);
  const found = new Map<Clause, WordChange[]>();
  for (const { removed, added, clause } of hunks(published.split('\n').slice(0, -1), lines)) {
    found.set(clause, [...(found.get(clause) ?? []), ...wordChanges(removed, added)]);
  }
  return [...found].map(([clause, changes]) => ({ clause, changes }));
}

function linesOf(text: PolicyText): Line[] {
  return text.clauses.flatMap((clause) =>
    canonicalClause(clause)
      .split('\n')
      .slice(0, -1)
      .map((words) => ({ words, clause })),
  );
}

interface Hunk {
  readonly removed: string;
  readonly added: string;
  readonly clause: Clause;
}

/** The lines that differ: one against one where there are as many of them, otherwise all of them at once. */
function hunks(before: readonly string[], after: readonly Line[]): Hunk[] {
  const parts = diffArrays(
    [...before],
    after.map(({ words }) => words),
  );
  const found: Hunk[] = [];
  let at = 0;
  let removed: string[] = [];
  let added: Line[] = [];
  const flush = (): void => {
    const clause = (added[0] ?? after[at - 1] ?? after[0])?.clause;
    if (removed.length === added.length) {
      added.forEach((line, index) => found.push({ removed: removed[index]!, added: line.words, clause: line.clause }));
    } else if (clause) {
      found.push({ removed: removed.join('\n'), added: added.map(({ words }) => words).join('\n'), clause });
    }
    removed = [];
    added = [];
  };
  for (const part of parts) {
    if (part.removed) removed = part.value;
    else if (part.added) added = after.slice(at, at + part.value.length);
    else flush();
    if (!part.removed) at += part.value.length;
  }
  flush();
  return found;
}
