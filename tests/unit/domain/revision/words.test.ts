import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/domain/revision/words.ts';
import { seeded } from './support/random.ts';

describe('words are cut', () => {
  test('between words, white space and signs', () => {
    expect(wordsOf('We keep it, always.')).toEqual(['We', ' ', 'keep', ' ', 'it', ',', ' ', 'always', '.']);
  });

  test('in Chinese as a reader would', () => {
    expect(wordsOf('我们保留个人信息。')).toEqual(['我们', '保留', '个人', '信息', '。']);
  });

  test('between Han characters and others', () => {
    expect(wordsOf('保留14天，或SDK日志')).toEqual(['保留', '14', '天', '，', '或', 'SDK', '日志']);
  });
});

describe('never cut in two', () => {
  test.each([
    ['a number', '1,000.50'],
    ['a percentage', '99.95%'],
    ['a clause number', '4.6.1'],
    ['a Chinese number', '二百五十三'],
    ['an ordinal in Chinese', '第三十一条'],
    ['a date by numbers', '2025-07-09'],
    ['a moment', '2025-07-09T10:00:00+08:00'],
    ['a date in English', 'July 9, 2025'],
    ['a date in British English', '9 July 2025'],
    ['a date in Chinese', '2025 年 7 月 9 日'],
    ['a date in full-width digits', '２０２５年７月９日'],
    ['a month in Chinese', '2025年7月'],
    ['an identifier', 'NSPrivacyCollectedDataTypes'],
    ['an identifier with a line', 'SDK_APPID'],
    ['a file name', 'PrivacyInfo.xcprivacy'],
    ['an address', 'https://trtc.io/document?platform=web#privacy'],
    ['an e-mail address', 'privacy@example.com'],
    ['a standard', '27001:2013'],
    ['a word with an apostrophe', 'Tencent’s'],
    ['a compound', 'third-party'],
    ['a character outside the basic plane', '𠮷'],
    ['a letter with a combining accent', 'e\u0301te\u0301'],
    ['a sign made of several code points', '👩‍⚖️'],
  ])('%s: %s', (_, word) => {
    expect(wordsOf(`（${word}）`)).toEqual(['（', word, '）']);
  });
});

test('a full stop, comma or closing bracket after a word is not part of it', () => {
  expect(wordsOf('trtc.io. 99.9%, (b).')).toEqual(['trtc.io', '.', ' ', '99.9%', ',', ' ', '(', 'b', ')', '.']);
});

test('whatever the text, the words joined are the text, and no surrogate pair is cut', () => {
  const random = seeded(1);
  const bits = [
    '我们',
    '二十',
    '一',
    'a',
    'Z',
    '9',
    '.',
    ',',
    '-',
    ' ',
    '\n',
    '（',
    '%',
    '年',
    '月',
    '𠮷',
    '😀',
    'é',
    '\u0301',
    '’',
    '/',
    '_',
  ];
  for (let run = 0; run < 500; run++) {
    const text = Array.from({ length: random.whole(0, 40) }, () => random.pick(bits)).join('');
    const words = wordsOf(text);
    expect(words.join('')).toBe(text);
    expect(words.every((word) => word !== '' && word.isWellFormed())).toBe(true);
  }
});
