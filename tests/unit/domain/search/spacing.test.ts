import { describe, expect, test } from 'vitest';
import { closeUpHan, spaceHan } from '../../../../src/domain/search/spacing.ts';

/**
 * What Pagefind makes of a text: it cuts at white space and ignores all but letters and digits; of what has other signs
 * than ASCII's it makes a second word, with these.
 */
function pagefindWords(spaced: string): string[] {
  return spaced
    .split(/\s+/)
    .flatMap((chunk) => {
      const word = chunk.replace(/[^\p{Alphabetic}\p{N}_]/gu, '');
      const withSigns = chunk.replace(/(?![_])[!-/:-@[-`{-~]/g, '');
      return word === '' || withSigns === word ? [word] : [word, withSigns];
    })
    .filter((word) => word !== '');
}

describe('a text as it is indexed', () => {
  test.each([
    ['后端日志保留 14 天。', ['后', '端', '日', '志', '保', '留', '14', '天']],
    ['SDK日志', ['SDK', '日', '志']],
    ['𠀀𪚥字', ['𠀀', '𪚥', '字']],
    ['99.9% of AT-C 320', ['99', '9', 'of', 'AT', 'C', '320']],
    ['<string>C56D.1</string>', ['string', 'C56D', '1', 'string']],
    ['ISO/IEC 27001:2013', ['ISO', 'IEC', '27001', '2013']],
    ['（一）“数据”、日志', ['一', '数', '据', '日', '志']],
    ['the “data” – customer’s', ['the', 'data', 'customer', 's']],
    ['ＳＤＫ１２', ['SDK12']],
    ['soft\u00ADhyphen zero\u200Bwidth', ['softhyphen', 'zerowidth']],
  ])('%s has the words of a reader', (text, words) => {
    expect(pagefindWords(spaceHan(text))).toEqual(words);
  });

  test.each([
    '',
    '。',
    '后端日志',
    '后 端',
    '保留14天，或 14 天。',
    '“SDK”日志：见 https://example.com/a^b?c=d#e',
    '^',
    'a^b ^ c^^d ^| e ^',
    '一\n二\n\n三',
    '𠀀𪚥 x𠀀y',
    'Backend logs (14 days): 99.9%.',
    'a | b | 三 | 四',
  ])('“%s” can be read back from it', (text) => {
    expect(closeUpHan(spaceHan(text))).toBe(text);
  });

  test('white space comes back as one space, and none at the ends of a line', () => {
    expect(closeUpHan(spaceHan('  a \t b  \n  c'))).toBe('a b\nc');
  });

  test('a hundred thousand characters take no time to speak of', () => {
    const text = '数据data '.repeat(15_000);
    const started = performance.now();
    expect(closeUpHan(spaceHan(text))).toBe(text.trim());
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
