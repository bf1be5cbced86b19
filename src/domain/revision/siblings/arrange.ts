import type { Pair } from './heaviest-chain.ts';
import { movedPairs } from './moved-pairs.ts';

/** Where one of the siblings stands in either list; `null` where the list lacks it. */
export interface Place {
  readonly from: number | null;
  readonly to: number | null;
  readonly moved: boolean;
}

/**
 * Weaves two lists into one, given which members belong together: in the order of the newer list, a removed member
 * after the one it followed (or the last before that stayed in its place).
 */
export function arrange(fromLength: number, toLength: number, pairs: readonly Pair[]): Place[] {
  const moved = movedPairs(pairs);
  const byFrom = new Map(pairs.map((pair) => [pair.from, pair]));
  const byTo = new Map(pairs.map((pair) => [pair.to, pair]));

  const removed: { readonly from: number; readonly after: number }[] = [];
  let after = -1;
  for (let from = 0; from < fromLength; from++) {
    const pair = byFrom.get(from);
    if (!pair) removed.push({ from, after });
    else if (!moved.has(pair)) after = pair.to;
  }
  const removedAfter = Map.groupBy(removed, (member) => member.after);

  const places: Place[] = [];
  for (let to = -1; to < toLength; to++) {
    const pair = byTo.get(to);
    if (to >= 0) places.push({ from: pair?.from ?? null, to, moved: pair !== undefined && moved.has(pair) });
    for (const { from } of removedAfter.get(to) ?? []) places.push({ from, to: null, moved: false });
  }
  return places;
}
