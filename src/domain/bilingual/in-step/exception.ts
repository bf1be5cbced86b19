import type { Difference, DifferenceKind } from './difference.ts';

/** A difference between the languages that is meant, and why. */
export interface Exception {
  readonly clause: string;
  readonly kind: DifferenceKind;
  /** What each language says there and the other does not, as the complaint names it. */
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** The differences that no exception covers, and the exceptions that cover none. */
export function withoutExceptions<Listed extends Exception>(
  differences: readonly Difference[],
  exceptions: readonly Listed[],
): { readonly differences: Difference[]; readonly unused: Listed[] } {
  const covers = (exception: Exception, difference: Difference): boolean =>
    exception.clause === difference.clause &&
    exception.kind === difference.kind &&
    sameWords(exception.one, difference.one.says) &&
    sameWords(exception.other, difference.other.says);
  return {
    differences: differences.filter((difference) => !exceptions.some((exception) => covers(exception, difference))),
    unused: exceptions.filter((exception) => !differences.some((difference) => covers(exception, difference))),
  };
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
