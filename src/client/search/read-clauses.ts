import type { ClauseCard } from '../../domain/search/clause-card.ts';
import { candidate, type Candidate } from '../../domain/search/rank.ts';
import { closeUpHan } from '../../domain/search/spacing.ts';
import type { PagefindResult } from './pagefind.ts';

export interface ClauseReader {
  readonly read: (records: readonly PagefindResult[]) => Promise<Candidate[]>;
  /** Whether all of them were read before. */
  readonly knows: (records: readonly PagefindResult[]) => boolean;
}

/** Reads records, each once. */
export function clauseReader(): ClauseReader {
  const clauses = new Map<string, Promise<Candidate>>();
  return {
    read: (records) =>
      Promise.all(
        records.map((record) => {
          const clause = clauses.get(record.id) ?? readClause(record);
          clauses.set(record.id, clause);
          return clause;
        }),
      ),
    knows: (records) => records.every(({ id }) => clauses.has(id)),
  };
}

async function readClause(record: PagefindResult): Promise<Candidate> {
  const { content, filters } = await record.data();
  return candidate(JSON.parse(filters.card![0]!) as ClauseCard, closeUpHan(content));
}
