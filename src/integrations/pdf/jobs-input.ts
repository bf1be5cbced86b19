import type { Library } from '../../content/library.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Language } from '../../domain/language.ts';
import type { PrintLabels } from './print-labels.ts';

/** What the jobs of a site are made from. */
export interface JobsInput extends Pick<Library, 'policies' | 'comparisons'> {
  readonly labels: (language: Language) => PrintLabels;
  /** Decides which versions are in force. */
  readonly today: Day;
}
