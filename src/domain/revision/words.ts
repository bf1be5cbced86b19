const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const letter = '[[\\p{L}\\p{N}]--\\p{Script=Han}]';
const sign = '[._:@\\/%+#&=?~’\'\\-,]';

/**
 * What must never be cut in two: dates in words, then words, numbers, codes and addresses with the signs inside them,
 * then white space and single signs. Han characters are taken together here and cut into words afterwards.
 */
const pieces = new RegExp(
  [
    '\\d{4} ?年 ?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?',
    `(?:${months}) \\d{1,2}(?:, \\d{4})?`,
    `${letter}(?:(?:${letter}|\\p{M}|${sign})*(?:${letter}|\\p{M}|%))?`,
    '\\p{Script=Han}+',
    '\\s+',
    '.',
  ].join('|'),
  'gvs',
);

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a text into words, white space and signs. Joined again they are the text, character for character. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(pieces)].flatMap(([piece]) =>
    /^\p{Script=Han}{2,}$/u.test(piece) ? [...chinese.segment(piece)].map(({ segment }) => segment) : [piece],
  );
}
