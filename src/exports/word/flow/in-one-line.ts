import { stateOf, type Side, type Sides } from '../../../domain/revision/revision.ts';
import { heaviestChain } from '../../../domain/revision/siblings/heaviest-chain.ts';

/** A member of a list by its positions in both texts. */
export interface Placed extends Sides<number> {
  /** Whether the revision says that it changed its place; those that did are the first to be written twice. */
  readonly moved: boolean;
}

/** A member where it is to be written: as it is in both texts, or as it is in one of them. */
export type Written<Part> =
  | { readonly part: Part; readonly as: 'both' | Side; readonly moved: false }
  /** In both texts, but elsewhere: as it was here, or as it is here now. */
  | { readonly part: Part; readonly as: Side; readonly moved: true };

/**
 * The members of both texts in one line, in which either text, read alone, has its own order. What stands in another
 * order is in it twice.
 */
export function inOneLine<Part extends Placed>(parts: readonly Part[]): Written<Part>[] {
  const stable = stableParts(parts);
  const ofSide = (side: Side): Part[] =>
    parts.filter((part) => part[side] !== null).toSorted((left, right) => left[side]! - right[side]!);
  const [older, newer] = [ofSide('from'), ofSide('to')];
  const line: Written<Part>[] = [];
  let [from, to] = [0, 0];
  const writeUntil = (list: readonly Part[], start: number, side: Side, anchor: Part | undefined): number => {
    let at = start;
    for (; at < list.length && list[at] !== anchor; at++) {
      const part = list[at]!;
      line.push({ part, as: side, moved: stateOf(part) === 'kept' });
    }
    return at + 1;
  };
  for (const anchor of [...newer.filter((part) => stable.has(part)), undefined]) {
    from = writeUntil(older, from, 'from', anchor);
    to = writeUntil(newer, to, 'to', anchor);
    if (anchor) line.push({ part: anchor, as: 'both', moved: false });
  }
  return line;
}

/** Those that keep their order: as many as can be, and none that moved at the cost of one that did not. */
function stableParts<Part extends Placed>(parts: readonly Part[]): Set<Part> {
  const candidates = parts.flatMap((part) => {
    const { from, to, moved } = part;
    return from === null || to === null ? [] : [{ part, from, to, weight: moved ? 1 : parts.length + 1 }];
  });
  return new Set(heaviestChain(candidates).map(({ part }) => part));
}
