import type { Correction } from '../../domain/correction.ts';
import type { Language } from '../../domain/language.ts';
import { canonicalForms } from '../../domain/verification/canonical-forms.ts';
import { identifyText, type TextFinding } from '../../domain/verification/identify-text.ts';
import { withoutRunningWords } from '../../domain/verification/running-words.ts';
import { placedTexts, readableTexts, type PlacedText, type ReadableText } from './known.ts';
import { sha256 } from './sha256.ts';
import { filled } from './element.ts';

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
}

/** In UTF-16 units; the longest text has a tenth of it. */
export const longestText = 500_000;

/** Tells which text pasted words are from. */
export async function checkText(
  pasted: string,
  language: Language,
  printed: readonly PrintedWords[],
): Promise<TextResult> {
  if (pasted.trim() === '') return { kind: 'empty' };
  if (pasted.length > longestText) return { kind: 'too-long' };
  if (isBinary(pasted)) return { kind: 'not-text' };

  const hashes = await Promise.all(canonicalForms(pasted).map(sha256));
  const corrected = await beforeCorrection(hashes, language);
  if (corrected) return corrected;

  const texts = await readableTexts(language);
  const words = printed.reduce((rest, printedIn) => withoutRunningWords(rest, runningWords(printedIn, texts)), pasted);
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

function runningWords({ site, header, page }: PrintedWords, texts: readonly PlacedText[]) {
  return {
    site,
    page,
    headers: texts.map(({ text, version }) => filled(header, { title: text.title, version: version.version })),
    addresses: texts.map(({ text }) => text.url),
  };
}

/** Bytes that somebody opened as text: control characters, or many that could not be read. */
function isBinary(text: string): boolean {
  const odd = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return text.includes('\u0000') || odd > text.length / 50;
}
