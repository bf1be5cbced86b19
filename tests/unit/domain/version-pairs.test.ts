import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/content/library.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { findVersion } from '../../../src/domain/version.ts';
import {
  comparedPairs,
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

describe('the comparisons that are made beforehand', () => {
  const dates = (pairs: readonly VersionPair[]) => pairs.map(({ from, to }) => `${from.date} ${to.date}`);

  test('are every one of a policy with up to six versions', () => {
    expect(comparedPairs(manyVersions(6), '2030-01-01')).toHaveLength(15);
  });

  test('are, of a policy with more, each step and the way from the first version to the one in force', () => {
    const pairs = dates(comparedPairs(manyVersions(8), '2007-06-01'));
    expect(pairs).toHaveLength(8);
    expect(pairs).toContain('2001-01-01 2002-01-01');
    expect(pairs).toContain('2007-01-01 2008-01-01');
    expect(pairs).toContain('2001-01-01 2007-01-01');
  });

  test('follow the steps of each language', () => {
    const policy = manyVersions(8, { 3: { zh: 'published' }, 5: { en: 'published' } });
    const pairs = dates(comparedPairs(policy, '2030-01-01'));
    expect(pairs).toContain('2002-01-01 2004-01-01');
    expect(pairs).toContain('2004-01-01 2006-01-01');
    expect(pairs).toContain('2003-01-01 2004-01-01');
  });

  test('never go once they were shipped', () => {
    const shipped = ({ from, to }: VersionPair) => from.date === '2002-01-01' && to.date === '2006-01-01';
    const pairs = dates(comparedPairs(manyVersions(8), '2030-01-01', shipped));
    expect(pairs).toHaveLength(9);
    expect(pairs).toContain('2002-01-01 2006-01-01');
  });
});

/** A policy with so many versions, one a year from 2001 on, in both languages but where `languages` says otherwise. */
function manyVersions(count: number, languages: Record<number, Policy['versions'][number]['languages']> = {}): Policy {
  const [policy] = openLibrary('content').policies;
  const [version] = policy!.versions;
  const versions = Array.from({ length: count }, (_, index) => {
    const date = `20${String(index + 1).padStart(2, '0')}-01-01`;
    const both = { en: 'published', zh: 'courtesy' } as const;
    return { ...version!, date, effectiveFrom: date, languages: languages[index + 1] ?? both };
  });
  return { ...policy!, versions };
}
