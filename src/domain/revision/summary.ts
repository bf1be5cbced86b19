import type { ClauseChange, Revision } from './revision.ts';
import { runsOf } from './runs-of.ts';

/** What a revision comes to. Clauses stand in the reading order of the newer text. */
export interface RevisionSummary {
  /** Each clause is in one of these four. */
  readonly added: readonly ClauseChange[];
  readonly removed: readonly ClauseChange[];
  readonly changed: readonly ClauseChange[];
  readonly unchanged: readonly ClauseChange[];
  /** These are among the changed or unchanged ones as well. */
  readonly moved: readonly ClauseChange[];
  /** Those with another number that did not move: what came before them was added, removed or moved. */
  readonly renumbered: readonly ClauseChange[];
  readonly words: WordCounts;
}

/** Words by their fate; in `moved` each is counted once. Signs, white space and changed marks are not counted. */
export interface WordCounts {
  readonly removed: number;
  readonly added: number;
  readonly moved: number;
}

/** Sums a revision up. */
export function summarize(revision: Revision): RevisionSummary {
  const { clauses } = revision;
  const ofKind = (kind: ClauseChange['kind']) => clauses.filter((clause) => clause.kind === kind);
  return {
    added: ofKind('added'),
    removed: ofKind('removed'),
    changed: ofKind('changed'),
    unchanged: ofKind('unchanged'),
    moved: clauses.filter(({ moved }) => moved),
    renumbered: clauses.filter(({ from, to, moved }) => from && to && !moved && from.number !== to.number),
    words: wordCounts(revision),
  };
}

/** Counts the changed words of a revision, or of some of its clauses. */
export function wordCounts({ clauses }: Pick<Revision, 'clauses'>): WordCounts {
  const counts = { removed: 0, added: 0, moved: 0 };
  for (const run of clauses.flatMap(runsOf)) {
    if (run.state === 'kept') continue;
    if (run.twin === null) counts[run.state] += run.words;
    else if (run.twin.kind === 'moved' && run.state === 'added') counts.moved += run.words;
  }
  return counts;
}
