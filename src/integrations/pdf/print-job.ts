import type { Moment } from '../../domain/calendar.ts';
import type { Language } from '../../domain/language.ts';

/** One page of the site to be made into one file. Plain data: all of it decides the bytes and is hashed. */
export type PageJob = PrintJob | PictureJob;

interface PageAndFile {
  /** Root-relative address of the page, such as `/en/sla/2025-05-29/`. */
  readonly page: string;
  /** Root-relative address of the file, such as `/downloads/sla-2025-05-29-en.pdf`. */
  readonly file: string;
  /** The languages of the page, its own first: each is set in its own fonts. */
  readonly languages: readonly [Language, ...Language[]];
}

/** A page as a picture (PNG) of this size, in pixels. */
export interface PictureJob extends PageAndFile {
  readonly picture: { readonly width: number; readonly height: number };
}

/** A page as a PDF. */
export interface PrintJob extends PageAndFile {
  readonly about: DocumentFacts;
  /** How many levels of headings the outline has; all if left out. */
  readonly outlineDepth?: number;
}

/** What the file says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Date of creation and of change: files of the same text are the same on every day. */
  readonly lastUpdated: Moment;
}
