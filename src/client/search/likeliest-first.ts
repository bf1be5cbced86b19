import { weightsOf } from '../../domain/search/rank.ts';
import type { Sighting, Sightings } from './candidates.ts';
import type { PagefindResult } from './pagefind.ts';

/**
 * The records that may say at least so many of the needs: those first that may say all as it was typed, then those that
 * seem to say most of it best.
 */
export function likeliestFirst(found: readonly Sightings[], fewest: number, clauses: number): PagefindResult[] {
  const weights = weightsOf(
    found.map(({ size }) => size),
    clauses,
  );
  const records = new Map(found.flatMap((sightings) => [...sightings].map(([id, { record }]) => [id, record])));
  return [...records]
    .map(([id, record]) => {
      const seen = found.map((sightings) => sightings.get(id));
      const sum = (of: (seen: Sighting) => number): number =>
        seen.reduce((total, sighting, index) => total + (sighting ? weights[index]! * of(sighting) : 0), 0);
      const isAsTyped = seen.every((sighting) => sighting?.isAsTyped);
      return { record, seen, isAsTyped, score: sum(({ strength }) => strength) * sum(() => 1) };
    })
    .filter(({ seen }) => seen.filter(Boolean).length >= fewest)
    .toSorted((a, b) => Number(b.isAsTyped) - Number(a.isAsTyped) || b.score - a.score)
    .map(({ record }) => record);
}
