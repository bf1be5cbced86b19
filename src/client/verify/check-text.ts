import type { Correction } from '../../domain/correction.ts';
import { languages, type Bilingual, type Language } from '../../domain/language.ts';
import { canonicalForms } from '../../domain/verification/canonical-forms.ts';
import { identifyText, type TextFinding } from '../../domain/verification/identify-text.ts';
import { withoutRunningWords } from '../../domain/verification/running-words.ts';
import { withoutNotes } from '../../domain/verification/without-notes.ts';
import { placedTexts, readableTexts, type PlacedText, type ReadableText } from './known.ts';
import { sha256 } from './sha256.ts';
import { filled } from '../element.ts';

export type TextResult =
  | { readonly kind: 'text'; readonly finding: TextFinding<ReadableText> }
  | { readonly kind: 'before-correction'; readonly place: PlacedText; readonly correction: Correction }
  | { readonly kind: 'empty' | 'too-long' | 'not-text' };

/** What a PDF prints on every page, in each language. */
export interface PrintedWords {
  readonly site: string;
  /** `{title} · Version {version}`. */
  readonly header: string;
  readonly page: string;
  /** What stands above a note of the site's editor. */
  readonly note: string;
}

/** In UTF-16 units; the longest text has a tenth of it. */
export const longestText = 500_000;

/** Tells which text pasted words are from. */
export async function checkText(
  pasted: string,
  language: Language,
  printed: Bilingual<PrintedWords>,
): Promise<TextResult> {
  if (pasted.trim() === '') return { kind: 'empty' };
  if (pasted.length > longestText) return { kind: 'too-long' };
  if (isBinary(pasted)) return { kind: 'not-text' };

  const hashes = await Promise.all(canonicalForms(pasted).map(sha256));
  const corrected = await beforeCorrection(hashes, language);
  if (corrected) return corrected;

  const texts = await readableTexts(language);
  const words = withoutFurniture(pasted, texts, printed);
  return { kind: 'text', finding: identifyText(words, hashes, texts) };
}

/** The text as it was before a correction: the hash is not that of any text now. */
async function beforeCorrection(hashes: readonly string[], language: Language): Promise<TextResult | null> {
  const places = await placedTexts(language);
  if (places.some(({ text }) => hashes.includes(text.hash))) return null;
  for (const place of places) {
    const correction = place.version.corrections.findLast(
      ({ from, language: corrected }) => corrected === place.text.language && hashes.includes(from),
    );
    if (correction) return { kind: 'before-correction', place, correction };
  }
  return null;
}

/** Without what a page or a PDF prints beside the text. */
function withoutFurniture(pasted: string, texts: readonly ReadableText[], printed: Bilingual<PrintedWords>): string {
  return languages.reduce((rest, language) => {
    const { site, header, page, note } = printed[language];
    const own = texts.filter(({ text }) => text.language === language);
    const headers = own.map(({ text, version }) => filled(header, { title: text.title, version: version.version }));
    const addresses = own.map(({ text }) => text.url);
    const notes = own.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.notes));
    return withoutNotes(
      withoutRunningWords(rest, { site, headers, addresses, page }),
      notes.map((words) => note + words),
    );
  }, pasted);
}

/** Bytes that somebody opened as text: control characters, or many that could not be read. */
function isBinary(text: string): boolean {
  const odd = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return text.includes('\u0000') || odd > text.length / 50;
}
