/** Partners in two languages; `null` where one has none. */
export interface Pair<Part> {
  readonly one: Part | null;
  readonly other: Part | null;
}

/**
 * Puts the parts of two languages side by side in their order, so that as many as possible have a partner that is
 * `alike`. Where the languages are in step everything has one.
 */
export function align<Part>(
  one: readonly Part[],
  other: readonly Part[],
  alike: (one: Part, other: Part) => boolean,
): Pair<Part>[] {
  const best = longest(one, other, alike);
  const pairs: Pair<Part>[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [left, right] = [one[i], other[j]];
    if (left !== undefined && right !== undefined && alike(left, right) && best[i]![j] === best[i + 1]![j + 1]! + 1) {
      pairs.push({ one: left, other: right });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || best[i + 1]![j]! >= best[i]![j + 1]!)) {
      pairs.push({ one: left, other: null });
      i++;
    } else {
      pairs.push({ one: null, other: right ?? null });
      j++;
    }
  }
  return pairs;
}

/** How many partners can be had from each pair of places on. */
function longest<Part>(
  one: readonly Part[],
  other: readonly Part[],
  alike: (one: Part, other: Part) => boolean,
): number[][] {
  const best = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const skipped = Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
      best[i]![j] = alike(one[i]!, other[j]!) ? Math.max(best[i + 1]![j + 1]! + 1, skipped) : skipped;
    }
  }
  return best;
}
