import { excerpt } from '../../domain/search/excerpt.ts';
import { findQuery } from '../../domain/search/find-query.ts';
import { findTerms, unfolded } from '../../domain/search/match.ts';
import type { Need } from '../../domain/search/need.ts';
import type { SearchTerm } from '../../domain/search/query.ts';
import { judge, weightsOf, type Candidate, type Sayings } from '../../domain/search/rank.ts';
import { lineThatSaysMost, sayingOf, wordsSaid } from '../../domain/search/saying.ts';
import type { SearchHit } from './answer.ts';

/** Clauses that were read for some needs. */
export interface Reading {
  readonly clauses: readonly Candidate[];
  readonly needs: readonly Need[];
  /** For each clause how it says the needs. */
  readonly sayings: readonly Sayings[];
  readonly weights: readonly number[];
  /** Whether a length of time is asked for. */
  readonly wantsTime: boolean;
}

/** How common things are, as an index knows it. */
export interface Frequencies {
  /** How many clauses there are. */
  readonly clauses: number;
  /** How many of them may say each need. */
  readonly found: readonly number[];
}

/** Of what was sought, by weight, a clause says at least this if it says some of it. */
const leastShare = 0.2;

/** How clauses say the needs, and what each need counts for; without an index, by what these clauses alone say. */
export function readingOf(
  clauses: readonly Candidate[],
  needs: readonly Need[],
  wantsTime: boolean,
  known: Frequencies = { clauses: clauses.length, found: [] },
): Reading {
  const sayings = clauses.map(({ folded }) => needs.map((need) => sayingOf(need, folded)));
  const frequencies = needs.map((_, index) => {
    const found = known.found[index] ?? 0;
    // What the index knows is more than is true; what was read is less, unless everything was.
    return found > clauses.length ? found : sayings.filter((said) => said[index]).length;
  });
  return { clauses, needs, sayings, weights: weightsOf(frequencies, known.clauses), wantsTime };
}

/**
 * The clauses that say all that is sought, best first: those that say it as it was typed before those that say it in other
 * words.
 */
export function hitsAmong(reading: Reading): SearchHit[] {
  return judged(reading)
    .filter(({ said }) => saysAll(said))
    .toSorted((a, b) => Number(saysAllAsTyped(b.said)) - Number(saysAllAsTyped(a.said)) || b.score - a.score)
    .map(({ clause, said }) => hitOf(clause, reading, said));
}

/** The clauses that say some of it, and all that was quoted, best first: the parts of a question were not typed as such. */
export function relatedAmong(reading: Reading, quoted: readonly SearchTerm[]): SearchHit[] {
  return judged(reading)
    .filter(({ clause, share }) => share >= leastShare && findTerms(clause.folded, quoted) !== null)
    .toSorted((a, b) => b.score - a.score)
    .map(({ clause, said }) => hitOf(clause, reading, said));
}

function judged({ clauses, needs, sayings, weights, wantsTime }: Reading) {
  return clauses.map((clause, index) => {
    const said = sayings[index]!;
    return { clause, said, ...judge(clause, needs, said, weights, wantsTime) };
  });
}

function saysAll(sayings: Sayings): boolean {
  return sayings.every((saying) => saying !== null);
}

function saysAllAsTyped(sayings: Sayings): boolean {
  return sayings.every((saying) => saying?.way.synonym === null);
}

function hitOf({ card, text, folded }: Candidate, { needs, weights }: Reading, sayings: Sayings): SearchHit {
  const said = sayings.filter((saying) => saying !== null);
  const places = said.flatMap((saying) => saying.places.map((place) => unfolded(folded, place)));
  const { defines: _, ...shown } = card;
  const line = folded.starts[lineThatSaysMost(folded.text, sayings, weights)] ?? 0;
  return {
    ...shown,
    excerpt: excerpt(
      text,
      places.toSorted((a, b) => a.start - b.start),
      line,
    ),
    find: findQuery(wordsSaid(text, folded, said)),
    synonyms: needs.flatMap(({ typed }, index) => {
      const synonym = sayings[index]?.way.synonym ?? null;
      return synonym === null ? [] : [{ typed, said: wordsSaid(text, folded, [sayings[index]!])[0] ?? synonym }];
    }),
  };
}
