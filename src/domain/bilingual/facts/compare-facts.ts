import type { Fact, FactKind } from './fact.ts';

/** A kind of fact on which two runs differ: what only one of them says, or both in another order. */
export interface FactDifference {
  readonly kind: FactKind;
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Kinds whose order is part of what is said, “from 10:00 to 10:30”; of plain numbers only where they are calculated with. */
const ordered: ReadonlySet<FactKind> = new Set(['percentage', 'date', 'time', 'duration']);

/** Where two runs of facts differ, a difference a kind. */
export function compareFacts(one: readonly Fact[], other: readonly Fact[]): FactDifference[] {
  const kinds = new Set([...one, ...other].map(({ kind }) => kind));
  const hasOrder = (kind: FactKind): boolean => ordered.has(kind) || (kind === 'number' && kinds.has('sign'));
  return [...kinds].flatMap((kind) => {
    const [left, right] = [one, other].map((facts) => facts.filter((fact) => fact.kind === kind)) as [Fact[], Fact[]];
    return compareKind(kind, left, right, hasOrder(kind)) ?? [];
  });
}

function compareKind(
  kind: FactKind,
  one: readonly Fact[],
  other: readonly Fact[],
  hasOrder: boolean,
): FactDifference | null {
  const [oneLeft, otherLeft] = without(one, other);
  const [oneOnly, otherOnly] = [said(oneLeft, one, otherLeft), said(otherLeft, other, oneLeft)];
  if (oneOnly.length > 0 || otherOnly.length > 0) return { kind, one: oneOnly, other: otherOnly };
  if (!hasOrder) return null;
  const [first, second] = [inFigures(one), inFigures(other)];
  const swapped = first.length === second.length && without(first, second)[0].length === 0;
  return swapped && first.some(({ value }, index) => value !== second[index]!.value)
    ? { kind, one: first.map(valueOf), other: second.map(valueOf) }
    : null;
}

/** The facts of each run without those that both have: figures find figures first, then words. */
function without(one: readonly Fact[], other: readonly Fact[]): [Fact[], Fact[]] {
  let [left, right]: [readonly Fact[], readonly Fact[]] = [one, other];
  for (const [figures, otherFigures] of [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ]) {
    const rest = [...right];
    left = left.filter((fact) => {
      const at = rest.findIndex((candidate) => candidate.value === fact.value && candidate.figures === otherFigures);
      if (fact.figures !== figures || at < 0) return true;
      rest.splice(at, 1);
      return false;
    });
    right = rest;
  }
  return [[...left], [...right]];
}

/**
 * What is left and must be explained. A number in words may be idiom (“one of”, 一般, “third party”), so a small one
 * counts only if the other language has something else in its place; one that repeats a figure of the same run never.
 */
function said(left: readonly Fact[], all: readonly Fact[], otherLeft: readonly Fact[]): string[] {
  return left
    .filter(({ figures, value }) => {
      if (figures) return true;
      if (inFigures(all).some((fact) => fact.value === value)) return false;
      return Number.parseFloat(value) > 10 || (Number.parseFloat(value) > 2 && otherLeft.length > 0);
    })
    .map(valueOf);
}

const inFigures = (facts: readonly Fact[]): Fact[] => facts.filter(({ figures }) => figures);
const valueOf = ({ value }: Fact): string => value;
