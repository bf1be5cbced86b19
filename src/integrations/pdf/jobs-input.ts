import type { Day } from '../../domain/calendar.ts';
import type { Language } from '../../domain/language.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PrintLabels } from './print-labels.ts';

/** What the jobs of a site are made from. */
export interface JobsInput {
  readonly policies: readonly Policy[];
  readonly labels: (language: Language) => PrintLabels;
  /** Decides which versions are in force. */
  readonly today: Day;
}
