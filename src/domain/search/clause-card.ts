import type { Day } from '../calendar.ts';
import type { SearchRecord } from '../search-record.ts';
import type { Status } from '../version.ts';

/** A version that says a clause in the same words. */
export interface SayingVersion {
  readonly date: Day;
  readonly status: Status['kind'];
}

/** What the index keeps of a clause besides its words: what a result shows, and what it can be filtered by. */
export interface ClauseCard extends Omit<SearchRecord, 'version' | 'text'> {
  /** The versions that say it so, newest first. */
  readonly versions: readonly SayingVersion[];
}

/** A clause as it is indexed. */
export interface IndexedClause {
  readonly card: ClauseCard;
  /** All words of the clause, heading first, a line a block. */
  readonly text: string;
}

/** The clauses of versions of one policy, newest version first; those that read the same in several versions are one. */
export function foldVersions(
  records: readonly SearchRecord[],
  statusOf: (version: Day) => Status['kind'],
): IndexedClause[] {
  const groups = Map.groupBy(records, ({ clause, path, text }) => JSON.stringify([clause, path, text]));
  return [...groups.values()].map((same) => {
    const { version: _, text, ...where } = same[0]!;
    return { card: { ...where, versions: same.map(({ version: date }) => ({ date, status: statusOf(date) })) }, text };
  });
}
