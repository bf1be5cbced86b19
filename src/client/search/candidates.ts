import type { Need } from '../../domain/search/need.ts';
import type { SearchTerm } from '../../domain/search/query.ts';
import { indexQueries, keysAround } from '../../domain/search/index-words.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** Records of the index by their id. */
export type Records = ReadonlyMap<string, PagefindResult>;

/** What the index knows of who says what, before any clause's own words are read. */
export interface Candidates {
  /** How many clauses the index has. */
  readonly clauses: number;
  /** The records that may say a need: all that do say it, and a few others. */
  readonly of: (need: Need) => Promise<Records>;
}

/** Asks an index, each question once. */
export async function candidatesIn(pagefind: Pagefind): Promise<Candidates> {
  const asked = new Map<string, Promise<Records>>();
  const ask = (query: string | null): Promise<Records> => {
    const key = query ?? '';
    const answer = asked.get(key) ?? records(pagefind, query);
    asked.set(key, answer);
    return answer;
  };
  const all = await ask(null);

  const ofTerm = async (term: SearchTerm): Promise<Records> => {
    const queries = indexQueries(term);
    const found = await Promise.all(queries.map(ask));
    return found.length === 0 ? all : found.reduce(common);
  };

  return {
    clauses: all.size,
    of: async ({ ways }) => {
      const found = await Promise.all(
        ways.map(async ({ terms }) => (await Promise.all(terms.map(ofTerm))).reduce(common)),
      );
      return new Map(found.flatMap((records) => [...records]));
    },
  };
}

/** The records that are in both. */
export function common(some: Records, others: Records): Records {
  return new Map([...some].filter(([id]) => others.has(id)));
}

async function records(pagefind: Pagefind, query: string | null): Promise<Records> {
  if (query !== null && !query.startsWith('"')) await pagefind.preload(keysAround(query).join(' '));
  const { results } = await pagefind.search(query);
  return new Map(results.map((result) => [result.id, result]));
}
