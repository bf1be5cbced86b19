import { describe, expect, test } from 'vitest';
import { alignWords, type Match } from '../../../../src/domain/revision/passages/align-words.ts';
import { longestCommonSubsequence } from './support/changed-words.ts';
import { seeded } from './support/random.ts';

function length(matches: readonly Match[]): number {
  return matches.reduce((sum, match) => sum + match.length, 0);
}

function expectValid(from: readonly string[], to: readonly string[], matches: readonly Match[]): void {
  let [left, right] = [0, 0];
  for (const match of matches) {
    expect(match.from).toBeGreaterThanOrEqual(left);
    expect(match.to).toBeGreaterThanOrEqual(right);
    [left, right] = [match.from + match.length, match.to + match.length];
    expect(to.slice(match.to, right)).toEqual(from.slice(match.from, left));
  }
}

test('the longest common subsequence that alignments are measured by', () => {
  expect(longestCommonSubsequence(Array.from('abcbdab'), Array.from('bdcaba'))).toBe(4);
  expect(longestCommonSubsequence(Array.from('abc'), Array.from('abc'))).toBe(3);
  expect(longestCommonSubsequence(Array.from('abc'), Array.from('xyz'))).toBe(0);
  expect(longestCommonSubsequence([], ['a'])).toBe(0);
});

describe('aligning words', () => {
  test('keeps as many as can be, in order', () => {
    const random = seeded(2);
    for (let run = 0; run < 200; run++) {
      const words = () => Array.from({ length: random.whole(0, 60) }, () => `w${random.whole(1, 12)}`);
      const [from, to] = [words(), words()];
      const matches = alignWords(from, to);
      expectValid(from, to, matches);
      expect(length(matches)).toBe(longestCommonSubsequence(from, to));
    }
  });

  test('equal lists are one match', () => {
    expect(alignWords(['a', 'b', 'a'], ['a', 'b', 'a'])).toEqual([{ from: 0, to: 0, length: 3 }]);
  });

  test('nothing is matched with nothing', () => {
    expect(alignWords([], ['a'])).toEqual([]);
    expect(alignWords(['a'], ['b'])).toEqual([]);
  });

  test('finds nearly as many in long lists that were changed everywhere', () => {
    const random = seeded(3);
    const from = Array.from({ length: 3000 }, () => `w${random.whole(1, 400)}`);
    const to = from.flatMap((word) =>
      random.chance(0.2) ? [`x${random.whole(1, 99)}`] : random.chance(0.1) ? [] : [word],
    );
    const matches = alignWords(from, to);
    expectValid(from, to, matches);
    expect(length(matches)).toBeGreaterThan(0.99 * longestCommonSubsequence(from, to));
  });

  test('changes little more than it must in long lists that have nothing but common words in common', () => {
    const random = seeded(4);
    const words = () => Array.from({ length: 3000 }, () => `w${Math.floor(200 ** random.next())}`);
    const [from, to] = [words(), words()];
    const matches = alignWords(from, to);
    expectValid(from, to, matches);
    expect(6000 - 2 * length(matches)).toBeLessThan(1.2 * (6000 - 2 * longestCommonSubsequence(from, to)));
  });
});
