import { wordsOf } from './words.ts';

/**
 * Pagefind takes what stands between white space for words and keeps nothing else of a text's form. So a text goes into
 * the index with a space before every word (before every Han character, that is), and with signs that tell which of the
 * spaces are ours. The signs are ASCII punctuation, which Pagefind ignores in words. Any other it takes for a part of a
 * second word (`日志，`), which nobody asks for; so that stands apart as well.
 */
const joint = '^ ';
const lineEnd = ' ^| ';
const caret = '^^';

/** A text as it is indexed: width and form of letters folded, spaced so that each word is a word to Pagefind. */
export function spaceHan(text: string): string {
  return usualForm(text).split('\n').map(spaceLine).join(lineEnd);
}

/** The text that `spaceHan` was given, its letters folded and every run of white space one space. */
export function closeUpHan(spaced: string): string {
  return spaced.replace(/ \^\| |\^\^|\^ /g, (sign) => (sign === lineEnd ? '\n' : sign === caret ? '^' : ''));
}

function spaceLine(line: string): string {
  let spaced = '';
  let end = 0;
  for (const word of wordsOf(line)) {
    const signs = line.slice(end, word.start);
    if (end > 0 && startsApart.test(signs)) spaced += joint;
    spaced += signs.replaceAll('^', caret);
    if (endsApart.test(signs) || (end > 0 && !/\s/.test(signs))) spaced += joint;
    spaced += word.text;
    end = word.end;
  }
  const last = line.slice(end);
  if (end > 0 && startsApart.test(last)) spaced += joint;
  return (spaced + last.replaceAll('^', caret)).replace(/\s+/g, ' ').trim();
}

const startsApart = /^[^\s\p{ASCII}]/u;
const endsApart = /[^\s\p{ASCII}]$/u;

/** Full-width letters and digits become the usual ones; punctuation stays as printed; invisible characters go. */
function usualForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{L}\p{N}]/gu, (character) => character.normalize('NFKC'));
}
