const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const letter = '[[\\p{L}\\p{N}]--\\p{Script=Han}]';
const digit = '[0-9０-９]';
const sign = "[._:@\\/%+#&=?~’'\\-,]";

/**
 * What must never be cut in two: dates in words, then words, numbers, codes and addresses with the signs inside them,
 * then white space and single signs. Han characters are taken together here and cut into words afterwards.
 */
const pieces = new RegExp(
  [
    `${digit}{4} ?年 ?${digit}{1,2} ?月(?: ?${digit}{1,2} ?日)?`,
    `(?:${months}) \\d{1,2}(?:, \\d{4})?(?![\\p{L}\\p{N}])`,
    `\\d{1,2} (?:${months})(?: \\d{4})?(?![\\p{L}\\p{N}])`,
    `${letter}\\p{M}*(?:(?:${letter}|\\p{M}|${sign})*(?:${letter}|\\p{M}|%))?`,
    '\\p{Script=Han}+',
    '\\s+',
    '\\p{RGI_Emoji}',
    '.\\p{M}*',
  ].join('|'),
  'gvs',
);

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
const numeral = '[〇零一二三四五六七八九十百千万亿两]';
const endsInNumeral = new RegExp(`${numeral}$`, 'u');
const beginsWithNumeral = new RegExp(`^${numeral}`, 'u');

/**
 * Cuts a text into words, white space and signs; joined again they are the text, character for character. Never cuts a
 * character, number, date, code or address in two.
 */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(pieces)].flatMap(([piece]) =>
    /^\p{Script=Han}{2,}$/u.test(piece) ? chineseWords(piece) : [piece],
  );
}

/** Cutting takes its time, and texts that are compared say much the same, several times over. */
const cut = new Map<string, readonly string[]>();
const mostCut = 20_000;

/** The segmenter takes some numbers apart: 第三十一条, 二百五十三. */
function chineseWords(text: string): readonly string[] {
  const known = cut.get(text);
  if (known) return known;
  const words: string[] = [];
  for (const { segment } of chinese.segment(text)) {
    const last = words.at(-1) ?? '';
    if (endsInNumeral.test(last) && beginsWithNumeral.test(segment)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  if (cut.size >= mostCut) cut.clear();
  cut.set(text, words);
  return words;
}
