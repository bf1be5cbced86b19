import type { Moment } from '../../domain/calendar.ts';
import type { Language } from '../../domain/language.ts';
import type { Revision } from '../../domain/revision/revision.ts';

/** A Word file: a title block, and under it a text; with tracked changes if the revision has any. */
export interface WordDocument {
  readonly language: Language;
  readonly about: FileFacts;
  readonly running: RunningWords;
  readonly front: TitleBlock;
  readonly revision: Revision;
  /** Scheme and host of the public site, without a final slash. */
  readonly origin: string;
  /** Root-relative address of the text. */
  readonly page: string;
}

/** What the file says of itself. */
export interface FileFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Date of creation and of change: files of the same text are the same on every day. */
  readonly lastUpdated: Moment;
  /** The author of tracked changes. */
  readonly editor: string;
}

/** What stands above and below the text on every page. */
export interface RunningWords {
  readonly headerStart: string;
  readonly headerEnd: string;
  /** May have several lines. */
  readonly footerStart: string;
  /** `{page}` and `{pages}` stand for the numbers: `Page {page} of {pages}`. */
  readonly footerEnd: string;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
  /** Whether the values are codes, which do not break. */
  readonly isCode?: boolean;
}

export interface TitleBlock {
  readonly title: string;
  /** Said above the facts, such as that the version is superseded. */
  readonly notice: string | null;
  readonly facts: readonly Fact[];
  /** Said below them. */
  readonly remarks: readonly string[];
}
