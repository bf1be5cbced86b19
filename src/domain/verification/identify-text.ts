import { comparableWords, squeezed } from './comparable-words.ts';
import { findPassages, type Passage } from './find-passages.ts';
import type { ClauseOf, KnownText } from './known-text.ts';
import { nearestPassage } from './nearest-passage.ts';
import { wordDifference, type WordDifference } from './word-difference.ts';

/** What pasted words are. */
export type TextFinding<Text extends KnownText> =
  /** The canonical text itself: the hash is the same. */
  | { readonly kind: 'exact'; readonly texts: readonly Text[] }
  /** The same words, from the first to the last; only white space and the like differ. */
  | { readonly kind: 'whole'; readonly texts: readonly Text[] }
  /** Part of one or more texts, letter by letter. */
  | { readonly kind: 'passage'; readonly passages: readonly Passage<Text>[] }
  /** Most like one text: the whole of it, or a passage. */
  | {
      readonly kind: 'different';
      readonly text: Text;
      readonly isWhole: boolean;
      readonly difference: WordDifference<ClauseOf<Text>>;
    }
  | { readonly kind: 'unknown' }
  /** Too few letters to tell one text from another. */
  | { readonly kind: 'short' };

/** So many characters without white space stand in no two texts by chance; Chinese ones say more each. */
const least = { latin: 12, chinese: 5 };

/**
 * Tells which text pasted words are from and whether they are unaltered.
 * @param hashes of the canonical forms of the words
 * @param texts in the order in which they are preferred
 */
export function identifyText<Text extends KnownText>(
  pasted: string,
  hashes: readonly string[],
  texts: readonly Text[],
): TextFinding<Text> {
  const exact = texts.filter(({ hash }) => hashes.includes(hash));
  if (exact.length > 0) return { kind: 'exact', texts: exact };
  if (isShort(pasted)) return { kind: 'short' };

  const passages = findPassages(pasted, texts);
  const whole = passages.filter(({ isWhole }) => isWhole).map(({ text }) => text);
  if (whole.length > 0) return { kind: 'whole', texts: whole };
  if (passages.length > 0) return { kind: 'passage', passages };

  const words = comparableWords(pasted);
  const nearest = nearestPassage(words, texts);
  if (!nearest) return { kind: 'unknown' };
  return {
    kind: 'different',
    text: nearest.text,
    isWhole: nearest.isWhole,
    difference: wordDifference(words, nearest),
  };
}

function isShort(pasted: string): boolean {
  const letters = squeezed(pasted).match(/[\p{L}\p{N}]/gu) ?? [];
  const chinese = letters.filter((letter) => /\p{Script=Han}/u.test(letter));
  return letters.length < least.latin && chinese.length < least.chinese;
}
