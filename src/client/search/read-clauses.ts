import type { ClauseCard } from '../../domain/search/clause-card.ts';
import { candidate, type Candidate } from '../../domain/search/rank.ts';
import { closeUpHan } from '../../domain/search/spacing.ts';
import type { PagefindResult } from './pagefind.ts';

export interface ClauseReader {
  readonly read: (records: readonly PagefindResult[]) => Promise<Candidate[]>;
  /** Whether all of them were read before. */
  readonly knows: (records: readonly PagefindResult[]) => boolean;
  /** The clauses that have been read so far. */
  readonly known: () => readonly Candidate[];
}

/** Reads records, each once. */
export function clauseReader(): ClauseReader {
  const clauses = new Map<string, Promise<Candidate>>();
  const known: Candidate[] = [];
  const readOnce = async (record: PagefindResult): Promise<Candidate> => {
    const clause = await readClause(record);
    known.push(clause);
    return clause;
  };
  return {
    read: (records) =>
      Promise.all(
        records.map((record) => {
          const clause = clauses.get(record.id) ?? readOnce(record);
          clauses.set(record.id, clause);
          return clause;
        }),
      ),
    knows: (records) => records.every(({ id }) => clauses.has(id)),
    known: () => known,
  };
}

async function readClause(record: PagefindResult): Promise<Candidate> {
  const { content, filters } = await record.data();
  return candidate(JSON.parse(filters.card![0]!) as ClauseCard, closeUpHan(content));
}
