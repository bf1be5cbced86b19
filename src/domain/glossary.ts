import type { Bilingual } from './language.ts';

/** A term in one language. */
export interface TermEntry {
  readonly term: string;
  /** Further spellings under which texts use the term: inflections, abbreviations. */
  readonly forms: readonly string[];
  readonly definition: string;
}

/** A defined term with its counterpart in the other language. */
export interface Term extends Bilingual<TermEntry> {
  /** Stable, and the anchor on the glossary page. */
  readonly id: string;
}
