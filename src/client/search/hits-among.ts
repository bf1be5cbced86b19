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
  /** Whether a length of time is asked for. */
  readonly wantsTime: boolean;
}

/**
 * The clauses that say at least a share of what is sought, best first. Where all of it is sought, those that say it as it
 * was typed stand before those that say it in other words; the parts of a question were not typed as such.
 */
export function hitsAmong(
  { clauses, needs, sayings, weights, wantsTime }: Reading,
  share: number,
  isWanted: (clause: Candidate) => boolean = () => true,
): SearchHit[] {
  return clauses
    .map((clause, index) => ({
      clause,
      said: sayings[index]!,
      ...judge(clause, needs, sayings[index]!, weights, wantsTime),
    }))
    .filter(({ clause, said, ...judged }) => (share === 1 ? saysAll(said) : judged.share >= share) && isWanted(clause))
    .toSorted(
      (a, b) =>
        (share === 1 ? Number(saysAllAsTyped(b.said)) - Number(saysAllAsTyped(a.said)) : 0) || b.score - a.score,
    )
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
