import type { Day } from '../domain/calendar.ts';
import type { PolicyText } from '../domain/document/policy-text.ts';
import type { Language } from '../domain/language.ts';
import type { Policy, PolicyId } from '../domain/policy.ts';
import type { DownloadedFile } from './download.ts';

/** All that the API is made from. */
export interface ApiInput {
  /** Scheme and host of the public site, without a final slash. */
  readonly origin: string;
  /** The zone of all days, as an ISO offset. */
  readonly zone: string;
  /** Decides which versions are in force. */
  readonly today: Day;
  readonly policies: readonly Policy[];
  readonly text: (policy: PolicyId, version: Day, language: Language) => PolicyText;
  /** The files to download, sorted by name. */
  readonly downloads: readonly DownloadedFile[];
  /** SHA-256, in hexadecimal, of a string's UTF-8 bytes. */
  readonly sha256: (text: string) => string;
}
