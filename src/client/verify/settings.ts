import type { Bilingual, Language } from '../../domain/language.ts';
import type { en } from '../../i18n/en.ts';
import type { PrintedWords } from './check-text.ts';

/** What the page tells its script, as JSON. */
export interface VerifierSettings {
  readonly language: Language;
  /** `{name}` stands for a value. */
  readonly words: Words;
  /** The names of the languages, in the page's language. */
  readonly languages: Bilingual;
  readonly tags: Bilingual;
  readonly printed: Bilingual<PrintedWords>;
}

export type Words = Readonly<Record<keyof (typeof en)['verify']['results'], string>>;
