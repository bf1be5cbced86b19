import type { Inline } from '../../document/inline.ts';
import type { Clause, PolicyText } from '../../document/policy-text.ts';
import { compareBlocks } from './compare-blocks.ts';
import { compareWords } from './compare-words.ts';
import { definedTerms } from './defined-terms.ts';
import type { Difference, DifferenceKind } from './difference.ts';

/** What the walk through two texts needs at every step. */
export interface Walk {
  /** Notes that two places differ in kind, number or shape. */
  report(kind: DifferenceKind, one: object, other: object, says: string, otherSays: string): void;
  /** Compares the facts of two runs that stand in the same place. */
  words(one: readonly Inline[], other: readonly Inline[], at: object, otherAt: object): void;
}

/**
 * Where two languages of one version do not say the same: other blocks, other shapes, other facts. Ids, their order and
 * the clauses' numbers are taken to agree; a clause that only one text has is named and not looked into.
 */
export function findDifferences(one: PolicyText, other: PolicyText): Difference[] {
  const differences: Difference[] = [];
  const [termOf, otherTermOf] = [definedTerms(one), definedTerms(other)];
  for (const clause of one.clauses) {
    const partner = other.clauses.find(({ id }) => id === clause.id);
    const { id } = clause;
    const walk: Walk = {
      report: (kind, at, otherAt, says, otherSays) => {
        differences.push({ kind, clause: id, one: { at, says: [says] }, other: { at: otherAt, says: [otherSays] } });
      },
      words: (inlines, otherInlines, at, otherAt) => {
        const runs = [
          { language: one.language, inlines, termOf },
          { language: other.language, inlines: otherInlines, termOf: otherTermOf },
        ] as const;
        for (const { kind, one: says, other: otherSays } of compareWords(...runs)) {
          differences.push({ kind, clause: id, one: { at, says }, other: { at: otherAt, says: otherSays } });
        }
      },
    };
    if (partner) compareClauses(clause, partner, walk);
    else walk.report('clause', clause, other, id, '');
  }
  return differences;
}

function compareClauses(one: Clause, other: Clause, walk: Walk): void {
  if (one.level !== other.level) walk.report('clause', one, other, `level ${one.level}`, `level ${other.level}`);
  walk.words(one.title, other.title, one, other);
  compareBlocks(one, other, walk);
}
