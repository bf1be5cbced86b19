import { heaviestChain, type Pair } from './heaviest-chain.ts';

/**
 * The pairs that changed their order: the fewest whose absence leaves the others in order. Two neighbours that changed
 * places both moved, since neither has a better claim to have stayed.
 */
export function movedPairs(pairs: readonly Pair[]): Set<Pair> {
  const older = pairs.toSorted((left, right) => left.from - right.from);
  const newer = pairs.toSorted((left, right) => left.to - right.to);
  const ranks = new Map(newer.map((pair, rank) => [pair, rank]));
  const ranked = older.map((pair, from) => {
    const to = ranks.get(pair)!;
    // Of equally long rows, the one with more members that kept their rank.
    return { pair, from, to, weight: pairs.length + 1 + (from === to ? 1 : 0) };
  });
  const stayed = new Set(heaviestChain(ranked));
  if (stayed.size === pairs.length) return new Set();

  const moved = new Set<Pair>();
  for (const member of ranked) {
    if (stayed.has(member)) continue;
    moved.add(member.pair);
    const passed = ranked.filter((other) => member.from < other.from !== member.to < other.to && other !== member);
    if (passed.length === 1) moved.add(passed[0]!.pair);
  }
  return moved;
}
