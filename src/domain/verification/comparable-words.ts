import { wordsOf } from '../revision/words.ts';

/** A word or sign as it is compared, and as it is shown. */
export interface ComparableWord {
  readonly key: string;
  readonly shown: string;
  /** White space before it: none, a space, or the end of a line. */
  readonly before: '' | ' ' | '\n';
}

/** Characters that are not seen: soft hyphens, zero-width spaces and joiners. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** What stands between cells of a table and before items of a list, where nobody copies it alike. */
const furniture = /[|•◦▪●○■‣]/g;
/** White space between Chinese characters or their signs is a line's end, not a word's. */
const insideChinese = /(?<=[\p{Script=Han}，。；：、（）“”《》！？])\s+(?=[\p{Script=Han}，。；：、（）“”《》！？])/gu;

/** A text without what differs between a page, a PDF and a Word file: white space, bars and bullets. */
export function squeezed(text: string): string {
  return bare(text).replace(/\s+/g, '');
}

/** The words and signs of a text, without what `squeezed` leaves out. */
export function comparableWords(text: string): ComparableWord[] {
  const words: ComparableWord[] = [];
  let before: ComparableWord['before'] = '';
  for (const piece of wordsOf(bare(text).replace(insideChinese, ''))) {
    const key = piece.replace(/\s+/g, '');
    if (key !== '') words.push({ key, shown: piece, before });
    before = key === '' ? ' ' : '';
  }
  return words;
}

function bare(text: string): string {
  return text.normalize('NFC').replace(unseen, '').replace(furniture, ' ');
}
