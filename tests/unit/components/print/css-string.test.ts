import { expect, test } from 'vitest';
import { cssString } from '../../../../src/components/print/css-string.ts';

test('plain words stay as they are', () => {
  expect(cssString('隐私协议 · Version 2025-07-09')).toBe('"隐私协议 · Version 2025-07-09"');
});

test.each([
  ['a quote', 'a"b', '"a\\22 b"'],
  ['a backslash', 'a\\b', '"a\\5c b"'],
  ['a line break', 'a\nb\r\fc', '"a\\a b\\d \\c c"'],
  ['the end of a style element', '</style><script>', '"\\3c /style\\3e \\3c script\\3e "'],
  ['a null character', '\0', '"\\0 "'],
])('%s cannot end the string', (_, text, escaped) => {
  expect(cssString(text)).toBe(escaped);
});
