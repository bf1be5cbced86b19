import { brokenUp } from '../../domain/search/need.ts';
import type { Question } from '../../domain/search/question.ts';
import type { Candidate } from '../../domain/search/rank.ts';
import { sayingOf } from '../../domain/search/saying.ts';
import { fewHits, nothingFound, withRelated, without, type SearchAnswer } from './answer.ts';
import { hitsAmong, readingOf, relatedAmong } from './hits-among.ts';

/** What clauses that were read before say to a question: all that can be known before the index has answered. */
export function recalled(clauses: readonly Candidate[], question: Question): SearchAnswer {
  const { whole, pieces, quoted, wantsTime } = question;
  const hits = hitsAmong(readingOf(clauses, whole, wantsTime));
  const answer = { ...nothingFound, hits };
  if (hits.length >= fewHits) return answer;
  const needs = brokenUp(pieces, (need) => clauses.some(({ folded }) => sayingOf(need, folded) !== null));
  return withRelated(answer, relatedAmong(readingOf(clauses, needs, wantsTime), quoted));
}

/** Puts what was recalled and shown below what is known now, so that nothing goes only to come back. */
export function withRecalled(answer: SearchAnswer, { hits, related }: SearchAnswer): SearchAnswer {
  const all = [...answer.hits, ...without(hits, answer.hits)];
  const some = [...answer.related, ...without(related, answer.related)];
  return withRelated({ ...answer, hits: all }, some);
}
