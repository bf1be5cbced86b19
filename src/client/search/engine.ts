import { excerpt, type ExcerptPart } from '../../domain/search/excerpt.ts';
import { fold, type FoldedText } from '../../domain/search/folding.ts';
import { indexWords, keysAround } from '../../domain/search/index-words.ts';
import { findTerms, lineThatSaysAll } from '../../domain/search/match.ts';
import { parseQuery, type SearchTerm } from '../../domain/search/query.ts';
import { closeUpHan } from '../../domain/search/spacing.ts';

/** What the engine uses of an instance of Pagefind. */
export interface Pagefind {
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly Candidate[] }>;
}

interface Candidate {
  readonly id: string;
  data(): Promise<Fragment>;
}

/** A record as it was indexed. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A clause that says what was sought. */
export interface SearchHit {
  readonly url: string;
  /** The policy's title, then the headings down to the clause. */
  readonly path: readonly string[];
  readonly excerpt: readonly ExcerptPart[];
}

/** Finds the clauses that say an input, best first. */
export type SearchEngine = (input: string) => Promise<SearchHit[]>;

/**
 * The index knows which clauses may say what is sought, and ranks them; whether a clause does say it, its own words
 * decide. Clauses that say it in the heading come first, then those that say all of it in one line.
 */
export function searchEngine(pagefind: Pagefind): SearchEngine {
  const clauses = new Map<string, Promise<Clause>>();

  const clauseOf = (candidate: Candidate): Promise<Clause> => {
    const clause = clauses.get(candidate.id) ?? candidate.data().then(readClause);
    clauses.set(candidate.id, clause);
    return clause;
  };

  const find = async (terms: readonly SearchTerm[]): Promise<SearchHit[]> => {
    const words = indexWords(terms);
    if (words.length === 0) return [];
    await pagefind.preload(words.flatMap(keysAround).join(' '));
    const { results } = await pagefind.search(words.join(' '));
    const found = (await Promise.all(results.map(clauseOf))).flatMap((clause) => hitIn(clause, terms) ?? []);
    return found.toSorted((a, b) => a.apart - b.apart).map(({ hit }) => hit);
  };

  return async (input) => {
    const { terms, looser } = parseQuery(input);
    const found = await find(terms);
    return found.length === 0 && looser ? find(looser) : found;
  };
}

/** A record of the index, ready to be compared. */
interface Clause {
  readonly url: string;
  readonly path: readonly string[];
  readonly text: string;
  readonly folded: FoldedText;
}

function readClause({ url, content, meta }: Fragment): Clause {
  const text = closeUpHan(content);
  return { url, path: [meta.title ?? '', ...(meta.path ?? '').split('\n')], text, folded: fold(text) };
}

/** The clause as a result, and how far apart it says the terms; `null` if it does not say them. */
function hitIn({ url, path, text, folded }: Clause, terms: readonly SearchTerm[]) {
  const places = findTerms(folded, terms);
  if (!places) return null;
  const [heading] = text.split('\n', 1);
  const line = lineThatSaysAll(text, terms);
  const inHeading = findTerms(fold(heading!), terms) !== null;
  return {
    hit: { url, path, excerpt: excerpt(text, places, line ?? 0) } satisfies SearchHit,
    apart: inHeading ? 0 : line === null ? 2 : 1,
  };
}
