import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/domain/search/folding.ts';

describe('what no reader tells apart is the same', () => {
  test.each([
    ['Backend LOGS', 'backend logs'],
    ['ＳＤＫ　日志', 'sdk日志'],
    ['保留 14 天', '保留14天'],
    ['“quoted” ‘it’s’ 「引」', '"quoted" \'it\'s\' "引"'],
    ['a – b — c − d', 'a - b - c - d'],
    ['a\u00A0 \tb', 'a b'],
    ['zero\u200Bwidth soft\u00ADhyphen', 'zerowidth softhyphen'],
    ['一行\n 二行 ', '一行\n二行'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });
});

test('every unit knows where it came from', () => {
  const text = 'Ａ  𠀀 ① x';
  const folded = fold(text);
  expect(folded.text).toBe('a𠀀1 x');
  const sources = [...folded.text].map((character) => {
    const at = folded.text.indexOf(character);
    return text.slice(folded.starts[at], folded.ends[at]);
  });
  expect(sources).toEqual(['Ａ', '𠀀', '①', ' ', 'x']);
});
