import type { ClauseCard } from '../../domain/search/clause-card.ts';
import type { ExcerptPart } from '../../domain/search/excerpt.ts';

/** A clause that says what was sought, or some of it. */
export interface SearchHit extends Omit<ClauseCard, 'defines'> {
  readonly excerpt: readonly ExcerptPart[];
  /** The query that finds in the text what the clause says of it. */
  readonly find: string;
  /** Why the clause was found where it does not say what was typed. */
  readonly synonyms: readonly SynonymMatch[];
}

/** What was typed, and what the clause says instead. */
export interface SynonymMatch {
  readonly typed: string;
  readonly said: string;
}

/** What a search found, best first. */
export interface SearchAnswer {
  /** The clauses that say all that was sought. */
  readonly hits: readonly SearchHit[];
  /** Clauses that say most of it, where few say all. */
  readonly related: readonly SearchHit[];
  /** How many more clauses may say it, whose words were not looked at. */
  readonly unread: number;
  /** What was typed that no clause says, folded. */
  readonly unknown: readonly string[];
  /** The query in simplified characters, if it was typed in traditional ones that no text has. */
  readonly readAs: string | null;
}

export const nothingFound: SearchAnswer = { hits: [], related: [], unread: 0, unknown: [], readAs: null };

/** Where fewer clauses say all of it than this, those that say some of it are looked for. */
export const fewHits = 5;

const mostRelated = 10;

/** Adds clauses that say some of it, those that do not say all of it as well. */
export function withRelated(answer: SearchAnswer, related: readonly SearchHit[]): SearchAnswer {
  return { ...answer, related: without(related, answer.hits).slice(0, mostRelated) };
}

export function without(hits: readonly SearchHit[], others: readonly SearchHit[]): SearchHit[] {
  const known = new Set(others.map(identityOf));
  return hits.filter((hit) => !known.has(identityOf(hit)));
}

function identityOf({ policy, clause, versions }: SearchHit): string {
  return [policy, clause, versions[0]?.date].join(' ');
}
