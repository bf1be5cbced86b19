import type { Day } from '../../domain/calendar.ts';

/** The words by which PDFs call themselves in one language. */
export interface PrintLabels {
  /** Who publishes the policies; the author of the documents. */
  readonly publisher: string;
  /** The title of a text: “Privacy Policy, version 2025-07-09”. */
  readonly text: (policy: string, version: Day) => string;
  /** The title of both texts of a version: “Privacy Policy, 2025-07-09, bilingual”. */
  readonly bilingual: (policy: string, version: Day) => string;
  /** The title of a comparison: “Privacy Policy: 2023-09-08 to 2025-07-09”. */
  readonly redline: (policy: string, from: Day, to: Day) => string;
  /** The title of all policies in one, and what it holds. */
  readonly book: string;
  readonly bookSubject: string;
}
