/** One Han character, those outside the basic plane included. */
const hanCharacter = String.raw`\p{Script=Han}`;

/** A run of other letters and digits. */
const otherRun = String.raw`[[\p{L}\p{N}\p{M}_]--\p{Script=Han}]+`;

const word = new RegExp(`${hanCharacter}|${otherRun}`, 'gv');
const piece = new RegExp(`(?:${hanCharacter})+|${otherRun}(?:[.\\-\\/&+'@:%]+${otherRun})*%?`, 'gv');
const han = new RegExp(`^${hanCharacter}`, 'v');

/** A stretch of a text, by UTF-16 units. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as the index has them: every Han character, and every run of other letters and digits. */
export function wordsOf(text: string): Stretch[] {
  return stretches(text, word);
}

/**
 * What a reader takes for one piece of a text: a run of Han characters, or a word with the signs that stand inside
 * words, such as `99.9%`, `AT-C`, `ISO/IEC`, `Cloud's`.
 */
export function piecesOf(text: string): Stretch[] {
  return stretches(text, piece);
}

export function isHan(text: string): boolean {
  return han.test(text);
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}
