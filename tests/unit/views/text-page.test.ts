import { describe, expect, test } from 'vitest';
import { findVersion } from '../../../src/domain/version.ts';
import { site } from '../../../src/site.config.ts';
import { currentVersion } from '../../../src/views/current-version.ts';
import { policyPage, versionPage } from '../../../src/views/text-page.ts';
import { unavailablePage } from '../../../src/views/unavailable-page.ts';
import { useLibrary } from './use-library.ts';

/** The sample policy with its versions of 2024 and 2025. */
function terms(day?: string) {
  const policy = useLibrary(day === undefined ? {} : { day }).policy('terms');
  return { policy, older: findVersion(policy, '2024-01-01')!, newer: findVersion(policy, '2025-01-01')! };
}

describe('the page of a policy', () => {
  test('shows the version in force on the day of the build', () => {
    expect(policyPage(terms('2025-01-01').policy, 'en').text.version).toBe('2025-01-01');
    expect(policyPage(terms('2024-12-31').policy, 'en').text.version).toBe('2024-01-01');
  });

  test('cannot be made before the first version takes effect', () => {
    const { policy } = terms('2023-12-31');
    expect(() => currentVersion(policy)).toThrow('terms has no version in force on 2023-12-31.');
  });

  test('gives permalinks of the dated address', () => {
    const page = policyPage(terms().policy, 'zh');
    expect(page.frame.canonical).toBe(`${site.origin}/zh/terms/`);
    expect(page.permalink).toBe(`${site.origin}/zh/terms/2025-01-01/`);
  });

  test('says version, status, last change and language', () => {
    const page = policyPage(terms().policy, 'en');
    expect(page).toMatchObject({
      status: 'current',
      statusWords: 'In force since January 1, 2025',
      lastUpdated: 'January 1, 2025, 12:00:00 (UTC+8)',
      standing: ['Published in English', 'The English text prevails'],
      notice: null,
      history: '/en/terms/history/',
    });
    expect(policyPage(terms().policy, 'zh').standing).toEqual(['中文为参考译文，发布文本为英文', '以英文文本为准']);
  });

  test('lists its clauses with their numbers as printed', () => {
    expect(policyPage(terms().policy, 'en').contents).toEqual([
      { href: '#scope', number: '1.', title: 'Scope', level: 1 },
      { href: '#data', number: '2.', title: 'Data', level: 1 },
      { href: '#data.logs', number: '2.1', title: 'Logs', level: 2 },
    ]);
  });
});

describe('the page of a version', () => {
  test('in force sends search engines to the page of the policy', () => {
    const { policy, newer } = terms();
    expect(versionPage(policy, newer, 'en').frame.canonical).toBe(`${site.origin}/en/terms/`);
  });

  test('of the past keeps its own address, and says that it was superseded and by what', () => {
    const { policy, older } = terms();
    const page = versionPage(policy, older, 'en');
    expect(page.frame.canonical).toBe(`${site.origin}/en/terms/2024-01-01/`);
    expect(page.frame.title).toBe('Terms, version 2024-01-01');
    expect(page.statusWords).toBe('Superseded on January 1, 2025 by version 2025-01-01');
    expect(page.notice).toEqual({
      words: 'This version is no longer in force. It was superseded on January 1, 2025.',
      link: { href: '/en/terms/', label: 'Read the version in force' },
    });
  });

  test('of the future says when it takes effect', () => {
    const { policy, newer } = terms('2024-12-31');
    const page = versionPage(policy, newer, 'zh');
    expect(page.status).toBe('upcoming');
    expect(page.notice?.words).toBe('本版本尚未生效，将于 2025\u00a0年 1\u00a0月 1\u00a0日生效。');
  });

  test('in one language says nothing about which one prevails', () => {
    const { policy, older } = terms();
    expect(versionPage(policy, older, 'en').standing).toEqual(['Published in English']);
  });

  test('of a policy that names no prevailing language says nothing about it', () => {
    const policy = useLibrary().policy('service');
    expect(policyPage(policy, 'en').standing).toEqual(['Published in English']);
  });
});

describe('where a version does not exist in a language', () => {
  test('the page says in which it does, and leads there and to the nearest one', () => {
    const { policy, older } = terms();
    const page = unavailablePage(policy, older, 'zh');
    expect(page.words).toBe('本政策 2024-01-01 版仅以英文发布。');
    expect(page.links).toEqual([
      { href: '/en/terms/2024-01-01/', label: '阅读 2024-01-01 版英文文本' },
      { href: '/zh/terms/2025-01-01/', label: '阅读最接近的中文文本：2025-01-01 版' },
    ]);
    expect(page.frame).toMatchObject({ canonical: null, alternates: [] });
    expect(page.frame.otherLanguage.href).toBe('/en/terms/2024-01-01/');
  });

  test('and none does, the page leads only to the other language', () => {
    const { policy, older } = terms();
    expect(unavailablePage({ ...policy, versions: [older] }, older, 'zh').links).toEqual([
      { href: '/en/terms/2024-01-01/', label: '阅读 2024-01-01 版英文文本' },
    ]);
  });
});
