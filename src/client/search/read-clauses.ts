import type { ClauseCard } from '../../domain/search/clause-card.ts';
import { candidate, type Candidate } from '../../domain/search/rank.ts';
import { closeUpHan } from '../../domain/search/spacing.ts';
import type { PagefindResult } from './pagefind.ts';

/** Reads records, each once. */
export function reader(): (records: readonly PagefindResult[]) => Promise<Candidate[]> {
  const clauses = new Map<string, Promise<Candidate>>();
  return (records) =>
    Promise.all(
      records.map((record) => {
        const clause = clauses.get(record.id) ?? readClause(record);
        clauses.set(record.id, clause);
        return clause;
      }),
    );
}

async function readClause(record: PagefindResult): Promise<Candidate> {
  const { content, filters } = await record.data();
  return candidate(JSON.parse(filters.card![0]!) as ClauseCard, closeUpHan(content));
}
