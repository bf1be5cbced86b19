import { compareBlocks } from '../bilingual/in-step/compare-blocks.ts';
import type { Walk } from '../bilingual/in-step/find-differences.ts';
import { passageOf } from '../bilingual/facts/passage.ts';
import type { PolicyText } from '../document/policy-text.ts';

/** What two texts say in the same place, without code. */
export interface PartnerRuns {
  readonly clause: string;
  readonly one: string;
  readonly other: string;
  /** The parts of the model they stand in. */
  readonly at: object;
  readonly otherAt: object;
}

/** Every run of words of a text with its partner in another; with the text itself as the other, simply every run. */
export function partnerRuns(one: PolicyText, other: PolicyText): PartnerRuns[] {
  const runs: PartnerRuns[] = [];
  for (const clause of one.clauses) {
    const partner = other.clauses.find(({ id }) => id === clause.id);
    if (!partner) continue;
    const words: Walk['words'] = (inlines, otherInlines, at, otherAt) => {
      const [said, otherSaid] = [inlines, otherInlines].map((run) => passageOf(run, () => null).words);
      runs.push({ clause: clause.id, one: said!, other: otherSaid!, at, otherAt });
    };
    // Where the blocks differ, the check that keeps the languages in step says so.
    const walk: Walk = { report: () => undefined, words };
    walk.words(clause.title, partner.title, clause, partner);
    compareBlocks(clause, partner, walk);
  }
  return runs;
}
