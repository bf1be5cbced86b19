/** A thing in the older list and its partner in the newer, by position. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

export interface WeightedPair extends Pair {
  readonly weight: number;
}

/**
 * The pairs of greatest weight together that stand in the same order in both lists and share no member.
 * O(n log n) for n pairs.
 */
export function heaviestChain<Candidate extends WeightedPair>(candidates: readonly Candidate[]): Candidate[] {
  // Of pairs that share their `from`, the last `to` comes first, so that none follows another.
  const pairs = candidates.toSorted((left, right) => left.from - right.from || right.to - left.to);
  const before = new Array<number>(pairs.length).fill(-1);
  const total = new Array<number>(pairs.length).fill(0);
  const best = heaviestBelow(
    pairs.reduce((most, { to }) => Math.max(most, to), 0),
    total,
  );

  let last = -1;
  pairs.forEach(({ to, weight }, at) => {
    before[at] = best.below(to);
    total[at] = weight + (total[before[at]] ?? 0);
    best.enter(to, at);
    if (last < 0 || total[at] > total[last]!) last = at;
  });

  const chain: Candidate[] = [];
  for (; last >= 0; last = before[last]!) chain.push(pairs[last]!);
  return chain.reverse();
}

/** For each position the heaviest entry before it (a Fenwick tree of maxima); -1 for none. */
function heaviestBelow(length: number, total: readonly number[]) {
  const tree = new Array<number>(length + 1).fill(-1);
  const heavier = (left: number, right: number): number => (left < 0 || total[right]! > total[left]! ? right : left);
  return {
    below(position: number): number {
      let found = -1;
      for (let at = position; at > 0; at -= at & -at) {
        const entry = tree[at]!;
        if (entry >= 0) found = heavier(found, entry);
      }
      return found;
    },
    enter(position: number, entry: number): void {
      for (let at = position + 1; at <= length; at += at & -at) tree[at] = heavier(tree[at]!, entry);
    },
  };
}
