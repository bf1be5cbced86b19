import type { Day } from '../../domain/calendar.ts';
import type { Status } from '../../domain/version.ts';

/** The words of a PDF in one language. */
export interface PrintLabels {
  /** The site's name: “TRTC Policy Center”. */
  readonly site: string;
  /** Who publishes the policies; the author of the document. */
  readonly publisher: string;
  /** The title of the document: “Privacy Policy, version 2025-07-09”. */
  readonly title: (policy: string, version: Day) => string;
  /** The version in the running header: “Version 2025-07-09”. */
  readonly version: (version: Day) => string;
  /** Said in the running header of a version that is not in force; `null` says nothing. */
  readonly status: (status: Status) => string | null;
  /** With `{page}` and `{pages}` for the numbers: “Page {page} of {pages}”. */
  readonly page: string;
}
