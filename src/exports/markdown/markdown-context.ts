import type { Language } from '../../domain/language.ts';
import type { Translate } from '../../i18n/translator.ts';

/** What the nodes of one file share. */
export interface MarkdownContext {
  readonly language: Language;
  /** Scheme and host of the public site, without a final slash. */
  readonly origin: string;
  /** Absolute address of the text. */
  readonly page: string;
  readonly t: Translate;
}
