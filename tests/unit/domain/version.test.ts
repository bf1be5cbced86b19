import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import {
  findVersion,
  languagesOf,
  nearestVersionIn,
  statusOf,
  versionInForce,
  type PolicyVersion,
} from '../../../src/domain/version.ts';

function version(date: string, languages: readonly Language[] = ['en', 'zh'], effectiveFrom = date): PolicyVersion {
  return {
    policy: 'terms',
    date,
    effectiveFrom,
    lastUpdated: `${date}T00:00:00+08:00`,
    languages: Object.fromEntries(languages.map((language) => [language, 'published'])),
    significance: 'substantive',
    summary: { en: '', zh: '' },
    corrections: [],
    retired: {},
  };
}

function policy(...versions: PolicyVersion[]): Policy {
  return {
    id: 'terms',
    title: { en: '', zh: '' },
    answers: { en: '', zh: '' },
    prevailing: null,
    aliases: [],
    oldNumbers: [],
    versions,
  };
}

const [first, second, third] = [version('2022-01-01', ['zh']), version('2023-01-01', ['en']), version('2025-01-01')];
const terms = policy(first, second, third);

describe('the version in force', () => {
  test.each([
    ['2021-12-31', null],
    ['2022-01-01', '2022-01-01'],
    ['2022-12-31', '2022-01-01'],
    ['2023-01-01', '2023-01-01'],
    ['2024-12-31', '2023-01-01'],
    ['2030-01-01', '2025-01-01'],
  ])('on %s is %s', (day, date) => {
    expect(versionInForce(terms, day)?.date ?? null).toBe(date);
  });

  test('goes by the day of effect, not of publication', () => {
    const early = version('2025-03-01', ['en'], '2025-06-01');
    expect(versionInForce(policy(third, early), '2025-04-01')).toBe(third);
    expect(versionInForce(policy(third, early), '2025-06-01')).toBe(early);
  });
});

describe('the status of a version', () => {
  test('is upcoming before it takes effect', () => {
    expect(statusOf(terms, third, '2024-06-01')).toEqual({ kind: 'upcoming', from: '2025-01-01' });
  });

  test('is current while no later one has taken effect', () => {
    expect(statusOf(terms, second, '2024-06-01')).toEqual({ kind: 'current', since: '2023-01-01' });
  });

  test('is superseded by the next', () => {
    expect(statusOf(terms, first, '2025-06-01')).toEqual({
      kind: 'superseded',
      since: '2022-01-01',
      on: '2023-01-01',
      by: second,
    });
  });

  test('agrees with the version in force on any day: exactly that one is current', () => {
    for (let year = 2021; year <= 2026; year++) {
      for (const monthDay of ['01-01', '06-15', '12-31']) {
        const day = `${year}-${monthDay}`;
        const current = terms.versions.filter((candidate) => statusOf(terms, candidate, day).kind === 'current');
        expect(current).toEqual([versionInForce(terms, day) ?? []].flat());
      }
    }
  });
});

describe('the version to offer a reader of a language', () => {
  test('is the same if it has the language', () => expect(nearestVersionIn(terms, first, 'zh')).toBe(first));
  test('is otherwise the next later one', () => expect(nearestVersionIn(terms, first, 'en')).toBe(second));
  test('is otherwise the last earlier one', () => {
    expect(nearestVersionIn(policy(first, second), second, 'zh')).toBe(first);
  });
  test('may not exist', () => expect(nearestVersionIn(policy(first), first, 'en')).toBeNull());
});

test('a version is found by its date', () => {
  expect(findVersion(terms, '2023-01-01')).toBe(second);
  expect(findVersion(terms, '2023-01-02')).toBeNull();
});

test('languages are listed in the order of the site', () => {
  expect(languagesOf(version('2025-01-01', ['zh', 'en']))).toEqual(['en', 'zh']);
});
