import { describe, expect, test } from 'vitest';
import { describeChange } from '../../../../src/content/lock/describe-change.ts';
import { wordChanges } from '../../../../src/domain/lock/word-changes.ts';

/** How the difference of two passages is told. */
function told(from: string, to: string): string {
  return wordChanges(from, to).map(describeChange).join('; ');
}

describe('a change of words is told', () => {
  test.each([
    [
      'with the words around it',
      'We keep it for 14 days.',
      'We keep it for 30 days.',
      '“14” became “30” in “We keep it for 30 days.”',
    ],
    [
      'when words were put in',
      'We shall share it.',
      'We shall not share it.',
      '“not” was added in “We shall not share it.”',
    ],
    [
      'when words were taken out',
      'We shall not share it.',
      'We shall share it.',
      '“not” was removed from “We shall share it.”',
    ],
    ['in Chinese', '保留 14 天后删除。', '保留 30 天后删除。', '“14” became “30” in “保留 30 天后删除。”'],
    ['when it is a whole passage', '', 'In writing.', '“In writing.” was added'],
    ['when it is a space', '保留14天', '保留 14天', '“ ” was added in “保留 14天”'],
    ['when nobody can see it', 'a b', 'a\u200b b', '“<U+200B>” was added in “a<U+200B> b”'],
    ['when it is a line', 'a', 'a\nb', '“b” was added in “a / b”'],
  ])('%s', (_, from, to, expected) => {
    expect(told(from, to)).toBe(expected);
  });

  test('in brief, if it is long', () => {
    const long = told('', `${'word '.repeat(500)}end`);
    expect(long).toMatch(/^“word .+ … .+ end” was added$/);
    expect(long.length).toBeLessThan(120);
  });

  test('at once, if two long passages have nothing in common', () => {
    const words = (prefix: string): string => Array.from({ length: 3000 }, (_, index) => `${prefix}${index}`).join(' ');
    expect(wordChanges(words('a'), words('b'))).toHaveLength(1);
  });
});
