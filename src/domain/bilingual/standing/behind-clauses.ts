import type { Day } from '../../calendar.ts';

/** The words a clause was translated from: those of the source in a version, by their hash. */
export interface ClauseSource {
  readonly version: Day;
  readonly hash: string;
}

/** The source as it stands in one version: the day that made it so, and the hash of each clause. */
export interface SourceState {
  readonly version: Day;
  /** The day of the version, or of the last correction of its text. */
  readonly changed: Day;
  readonly hashes: ReadonlyMap<string, string>;
}

/** A clause whose translation still shows what the source said before. */
export interface BehindClause {
  readonly clause: string;
  /** The version of the source that was translated. */
  readonly source: Day;
  /** The day from which the source says something else. */
  readonly changed: Day;
}

/**
 * The clauses of a translation that are behind their source. `states` are those of the source, oldest first, up to the
 * version that the translation stands beside; a clause without a record is not judged.
 */
export function behindClauses(
  records: ReadonlyMap<string, ClauseSource>,
  states: readonly SourceState[],
): BehindClause[] {
  const now = states.at(-1);
  if (!now) return [];
  return [...now.hashes].flatMap(([clause, hash]) => {
    const record = records.get(clause);
    if (!record || record.hash === hash) return [];
    const first = states.find(
      ({ version, hashes }) => version > record.version && hashes.has(clause) && hashes.get(clause) !== record.hash,
    );
    return [{ clause, source: record.version, changed: (first ?? now).changed }];
  });
}

/** The day since which a translation is behind; `null` if it is up to date. */
export function behindSince(clauses: readonly BehindClause[]): Day | null {
  return clauses.map(({ changed }) => changed).toSorted()[0] ?? null;
}
