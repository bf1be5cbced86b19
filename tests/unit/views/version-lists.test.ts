import { describe, expect, test } from 'vitest';
import { historyPage } from '../../../src/views/history-page.ts';
import { homePage } from '../../../src/views/home-page.ts';
import { updatesPage } from '../../../src/views/updates-page.ts';
import { versionYaml } from '../../fixtures/write-library.ts';
import { useLibrary } from './use-library.ts';

describe('the history of a policy', () => {
  test('has every version, newest first, with its status and its period', () => {
    const { versions } = historyPage(useLibrary().policy('terms'), 'en');
    expect(versions.map(({ date, status, period }) => [date, status, period])).toEqual([
      ['2025-01-01', 'current', 'In force from January 1, 2025'],
      ['2024-01-01', 'superseded', 'In force from January 1, 2024 until January 1, 2025'],
    ]);
  });

  test('leads to each text and each of its files, in either language', () => {
    const [newer, older] = historyPage(useLibrary().policy('terms'), 'en').versions;
    expect(newer!.languages).toEqual([
      { href: '/en/terms/2025-01-01/', tag: 'en', label: 'English', standing: 'published' },
      { href: '/zh/terms/2025-01-01/', tag: 'zh-CN', label: 'Chinese', standing: 'courtesy translation' },
    ]);
    expect(older!.languages.map(({ href }) => href)).toEqual(['/en/terms/2024-01-01/']);
    expect(older!.downloads.map(({ label, files }) => [label, files.map(({ href }) => href)])).toEqual([
      ['English', ['pdf', 'docx', 'md'].map((format) => `/downloads/terms-2024-01-01-en.${format}`)],
    ]);
  });

  test('says what changed in the language of the page, and how much', () => {
    const files = {
      'policies/terms/2024-01-01/version.yml': versionYaml('2024-01-01', {
        languages: '{ en: published }',
        significance: 'editorial',
      }),
    };
    const [newer, older] = historyPage(useLibrary({ files }).policy('terms'), 'zh').versions;
    expect([newer!.summary, newer!.significance]).toEqual(['载明的内容。', '实质性变更']);
    expect(older!.significance).toBe('文字性变更');
  });
});

describe('the updates', () => {
  test('have every version of every policy, the latest change first', () => {
    useLibrary();
    expect(updatesPage('en').updates.map(({ heading }) => heading)).toEqual([
      'Service, version 2025-03-01',
      'Terms, version 2025-01-01',
      'Terms, version 2024-01-01',
    ]);
  });

  test('of one moment stand in the order of the navigation', () => {
    const same = { lastUpdated: '2025-03-01T12:00:00+08:00' };
    useLibrary({ files: { 'policies/terms/2025-01-01/version.yml': versionYaml('2025-01-01', same) } });
    expect(updatesPage('en').updates.map(({ heading }) => heading.split(',')[0])).toEqual([
      'Terms',
      'Service',
      'Terms',
    ]);
  });

  test('tell a version that is still to come from one in force', () => {
    useLibrary({ day: '2025-02-01' });
    expect(updatesPage('en').updates).toMatchObject([
      { version: { status: 'upcoming' } },
      { version: { status: 'current' } },
      { version: { status: 'superseded' } },
    ]);
  });
});

describe('the home page', () => {
  test('has a card for each policy, with the number of its versions and the day of the last change', () => {
    useLibrary();
    expect(homePage('en').groups).toEqual([
      {
        id: 'all',
        title: 'All',
        policies: [
          {
            href: '/en/terms/',
            label: 'Terms',
            answers: 'What it answers.',
            updated: 'Last updated January 1, 2025',
            versions: '2 versions',
            behind: [],
          },
          {
            href: '/en/service/',
            label: 'Service',
            answers: 'What it answers.',
            updated: 'Last updated March 1, 2025',
            versions: '1 version',
            behind: [],
          },
        ],
      },
    ]);
  });

  test('shows the latest four updates', () => {
    const dates = ['2025-01-02', '2025-01-03', '2025-01-04'];
    const files = dates.map((date) => [`policies/terms/${date}/version.yml`, versionYaml(date)]);
    useLibrary({ files: Object.fromEntries(files) as Record<string, string> });
    expect(homePage('en').latest.map(({ heading }) => heading.slice(-10))).toEqual([
      '2025-03-01',
      ...dates.toReversed(),
    ]);
  });
});
