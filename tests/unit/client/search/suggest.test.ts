import { describe, expect, test } from 'vitest';
import { betterInputs, nearestWords } from '../../../../src/client/search/suggest.ts';

const vocabulary = [
  ['data', 60],
  ['availability', 12],
  ['available', 8],
  ['encryption', 5],
  ['个人信息', 20],
  ['日志', 10],
] as const;

describe('a word that no text says', () => {
  test.each([
    ['availabilty', 'availability'],
    ['avialability', 'availability'],
    ['encription', 'encryption'],
    ['dta', 'data'],
    ['个人讯息', '个人信息'],
    ['日致', '日志'],
  ])('%s is offered as %s', (typed, meant) => {
    expect(nearestWords(typed, vocabulary)[0]).toBe(meant);
  });

  test.each(['zebra', 'x'.repeat(10_000), '', '完全不同'])('is not offered as something quite different', (typed) => {
    expect(nearestWords(typed, vocabulary)).toEqual([]);
  });
});

test('the rest of what was typed stays', () => {
  expect(betterInputs('Data Encription keys', ['encription'], vocabulary)).toEqual(['Data encryption keys']);
  expect(betterInputs('Data', ['gone'], vocabulary)).toEqual([]);
});
