import { wordsOf } from '../../domain/revision/words.ts';
import type { WordChange } from '../../domain/lock/word-changes.ts';

const longest = 80;
const contextWords = 4;

/** A change of words as a sentence: `“14” became “30” in “for 30 days after”`. */
export function describeChange({ before, removed, added, after }: WordChange): string {
  const start = lastWords(before);
  const end = firstWords(after);
  // A single sign says nothing without its surroundings, and the words do not say where they stood.
  const around = start + end === '' ? '' : quote(start + shorten(added) + end);
  const [old, fresh] = trimBoth(removed, added).map((words) => quote(shorten(words)));
  if (removed === '') return `${fresh!} was added${around && ` in ${around}`}`;
  if (added === '') return `${old!} was removed${around && ` from ${around}`}`;
  return `${old!} became ${fresh!}${around && ` in ${around}`}`;
}

/** Without the white space at the ends, unless that is the change. */
function trimBoth(removed: string, added: string): [string, string] {
  const trimmed: [string, string] = [removed.trim(), added.trim()];
  return trimmed[0] === trimmed[1] ? [removed, added] : trimmed;
}

function firstWords(text: string): string {
  return wordsOf(text)
    .slice(0, 2 * contextWords)
    .join('')
    .trimEnd();
}

function lastWords(text: string): string {
  return wordsOf(text)
    .slice(-2 * contextWords)
    .join('')
    .trimStart();
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  return `${characters.slice(0, longest - 30).join('')} … ${characters.slice(-20).join('')}`;
}

function quote(text: string): string {
  return `“${visible(text)}”`;
}

/** Lines run on, and characters that nobody sees are named: they may be all that changed. */
function visible(text: string): string {
  return text
    .replaceAll('\n', ' / ')
    .replace(
      /[[\p{C}\p{Z}]--[ ]]/gv,
      (sign) => `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
