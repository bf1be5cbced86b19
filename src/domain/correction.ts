import type { Day } from './calendar.ts';
import type { Bilingual, Language } from './language.ts';

/** A recorded repair of a published text that leaves its substance alone: a typo, a dead link. */
export interface Correction {
  readonly date: Day;
  /** The text that was repaired. */
  readonly language: Language;
  readonly reason: Bilingual;
  /** The text's hash before and after; the same where only a link's address or the mark-up was repaired. */
  readonly from: string;
  readonly to: string;
}

/** The corrections of the text in one language, oldest first. */
export function correctionsIn(corrections: readonly Correction[], language: Language): Correction[] {
  return corrections.filter((correction) => correction.language === language);
}

/** Those made last first; of one day, those recorded last. */
export function newestFirst(corrections: readonly Correction[]): Correction[] {
  return corrections.toReversed().sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
}

/** Whether the corrections of one text, oldest first, lead from one of its hashes to its last one without a gap. */
export function leads(corrections: readonly Correction[], from: string, to: string): boolean {
  return corrections.some((start, index) => {
    const chain = corrections.slice(index);
    const isContinuous = chain.every((step, at) => at === 0 || chain[at - 1]!.to === step.from);
    return start.from === from && chain.at(-1)!.to === to && isContinuous;
  });
}
