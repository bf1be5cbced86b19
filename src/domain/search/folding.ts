import { isHan } from './words.ts';

/** A text as search compares it. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where what it stands for begins and ends in the text that was folded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Marks that differ by keyboard and typographer, not by meaning. */
const alike: Readonly<Record<string, string>> = {
  ...marks('"', '“”„‟〝〞「」『』«»'),
  ...marks("'", '‘’‚‛′'),
  ...marks('-', '‐‑‒–—―−'),
  ...marks('.', '。'),
  ...marks(',', '、'),
};

const invisible = /^[\p{Cf}\u00AD]$/u;

/**
 * Folds what no reader tells apart when searching: letter case, width and compatibility forms (NFKC), kinds of quotes
 * and dashes, invisible characters, and white space: none beside a Han character, where writers differ (`14 天`,
 * `14天`), one space elsewhere. A line feed ends a block and stays.
 */
export function fold(text: string): FoldedText {
  let folded = '';
  let previous = '\n';
  let spaceAt: number | null = null;
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (characters: string, start: number, end: number): void => {
    folded += characters;
    for (let unit = 0; unit < characters.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    if (invisible.test(character)) continue;
    if (character !== '\n' && /\s/.test(character)) {
      spaceAt ??= start;
      continue;
    }
    if (spaceAt !== null && ![previous, character].some((beside) => beside === '\n' || isHan(beside))) {
      put(' ', spaceAt, start);
    }
    spaceAt = null;
    put(character === '\n' ? character : foldCharacter(character), start, at);
    previous = character;
  }
  return { text: folded, starts, ends };
}

/** One code point as it is compared; compatibility forms may give several. */
export function foldCharacter(character: string): string {
  return alike[character] ?? character.normalize('NFKC').toLowerCase();
}

function marks(common: string, variants: string): Record<string, string> {
  return Object.fromEntries([...variants].map((variant) => [variant, common]));
}
