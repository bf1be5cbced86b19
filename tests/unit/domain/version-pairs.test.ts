import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/content/library.ts';
import { findVersion } from '../../../src/domain/version.ts';
import {
  isComparableIn,
  nearestPairIn,
  versionBefore,
  versionPairs,
  type VersionPair,
} from '../../../src/domain/version-pairs.ts';
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

  test('have a nearest comparison in a language that one of them lacks', () => {
    const policy = openLibrary('content').policy('privacy-policy');
    const pair = (from: string, to: string) => ({ from: findVersion(policy, from)!, to: findVersion(policy, to)! });
    const dates = (found: VersionPair | null) => found && [found.from.date, found.to.date];
    expect(dates(nearestPairIn(policy, pair('2023-09-08', '2025-07-09'), 'zh'))).toEqual(['2022-08-11', '2025-07-09']);
    expect(dates(nearestPairIn(policy, pair('2022-08-11', '2025-07-09'), 'en'))).toEqual(['2023-09-08', '2025-07-09']);
    expect(dates(nearestPairIn(policy, pair('2022-08-11', '2023-09-08'), 'en'))).toBeNull();
    const terms = useLibrary().policy('terms');
    expect(nearestPairIn(terms, { from: terms.versions[0]!, to: terms.versions[1]! }, 'zh')).toBeNull();
  });
});
