import { describe, expect, test } from 'vitest';
import { isComparableIn, versionBefore, versionPairs } from '../../../src/domain/version-pairs.ts';
import { useLibrary } from '../views/use-library.ts';

describe('two versions of a policy', () => {
  test('are every two, the older one first', () => {
    const pairs = versionPairs(useLibrary().policy('terms'));
    expect(pairs.map(({ from, to }) => [from.date, to.date])).toEqual([['2024-01-01', '2025-01-01']]);
    expect(versionPairs(useLibrary().policy('service'))).toEqual([]);
  });

  test('can be compared in a language that both have', () => {
    const [pair] = versionPairs(useLibrary().policy('terms'));
    expect(isComparableIn(pair!, 'en')).toBe(true);
    expect(isComparableIn(pair!, 'zh')).toBe(false);
  });

  test('follow each other by language', () => {
    const policy = useLibrary().policy('terms');
    const [older, newer] = policy.versions;
    expect(versionBefore(policy, newer!, 'en')).toBe(older);
    expect(versionBefore(policy, newer!, 'zh')).toBeNull();
    expect(versionBefore(policy, older!, 'en')).toBeNull();
  });
});
