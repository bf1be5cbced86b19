import { excerpt } from '../../domain/search/excerpt.ts';
import { findQuery } from '../../domain/search/find-query.ts';
import { unfolded } from '../../domain/search/match.ts';
import type { Need } from '../../domain/search/need.ts';
import { judge, type Candidate, type Sayings } from '../../domain/search/rank.ts';
import { lineThatSaysMost, wordsSaid } from '../../domain/search/saying.ts';
import type { SearchHit } from './answer.ts';

/** Clauses that were read for some needs. */
export interface Reading {
  readonly clauses: readonly Candidate[];
  readonly needs: readonly Need[];
  /** For each clause how it says the needs. */
  readonly sayings: readonly Sayings[];
  readonly weights: readonly number[];
}

/** The clauses that say at least a share of what is sought: first those that say all of it as it was typed, then best first. */
export function hitsAmong(
  { clauses, needs, sayings, weights }: Reading,
  share: number,
  isWanted: (clause: Candidate) => boolean = () => true,
): SearchHit[] {
  return clauses
    .map((clause, index) => ({ clause, said: sayings[index]!, ...judge(clause, needs, sayings[index]!, weights) }))
    .filter(({ clause, said, ...judged }) => (share === 1 ? saysAll(said) : judged.share >= share) && isWanted(clause))
    .toSorted((a, b) => Number(saysAllAsTyped(b.said)) - Number(saysAllAsTyped(a.said)) || b.score - a.score)
    .map(({ clause, said }) => hitOf(clause, needs, said, weights));
}

function saysAll(sayings: Sayings): boolean {
  return sayings.every((saying) => saying !== null);
}

function saysAllAsTyped(sayings: Sayings): boolean {
  return sayings.every((saying) => saying?.way.synonym === null);
}

function hitOf(
  { card, text, folded }: Candidate,
  needs: readonly Need[],
  sayings: Sayings,
  weights: readonly number[],
): SearchHit {
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
