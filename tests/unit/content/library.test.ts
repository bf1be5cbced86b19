import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/content/library.ts';
import { ContentError } from '../../../src/content/problem.ts';
import { versionYaml, writeLibrary } from '../../fixtures/write-library.ts';

describe('an open library', () => {
  test('has groups and policies in the order of the navigation', () => {
    const { groups, policies } = openLibrary(writeLibrary());
    expect(groups).toMatchObject([{ id: 'all', title: { en: 'All', zh: '全部' } }]);
    expect(groups[0]!.policies).toEqual(policies);
    expect(policies.map(({ id, prevailing }) => [id, prevailing])).toEqual([
      ['terms', 'en'],
      ['service', null],
    ]);
  });

  test('has versions oldest first, by the day they take effect', () => {
    const library = openLibrary(
      writeLibrary({
        'policies/terms/2025-01-01/version.yml': versionYaml('2025-01-01', { effectiveFrom: '2023-12-31' }),
      }),
    );
    expect(library.policy('terms').versions.map(({ date }) => date)).toEqual(['2025-01-01', '2024-01-01']);
  });

  test('keeps dates as they are written', () => {
    expect(openLibrary(writeLibrary()).policy('terms').versions[0]).toEqual({
      policy: 'terms',
      date: '2024-01-01',
      effectiveFrom: '2024-01-01',
      lastUpdated: '2024-01-01T12:00:00+08:00',
      languages: { en: 'published' },
      significance: 'substantive',
      summary: { en: 'What it sets out.', zh: '载明的内容。' },
      corrections: [],
      retired: {},
    });
  });

  test('has the glossary', () => {
    expect(openLibrary(writeLibrary()).glossary).toEqual([
      {
        id: 'feature',
        en: { term: 'Feature', forms: ['Features'], definition: 'What you use.' },
        zh: { term: '功能', forms: [], definition: '您使用的内容。' },
      },
    ]);
  });

  test('reads a text once', () => {
    const library = openLibrary(writeLibrary());
    const text = library.text('terms', '2025-01-01', 'zh');
    expect(text).toMatchObject({ policy: 'terms', version: '2025-01-01', language: 'zh', title: '条款' });
    expect(library.text('terms', '2025-01-01', 'zh')).toBe(text);
  });

  test('gives every text of every version', () => {
    const texts = [...openLibrary(writeLibrary()).texts()];
    expect(texts.map(({ policy, version, language }) => `${policy} ${version} ${language}`)).toEqual([
      'terms 2024-01-01 en',
      'terms 2025-01-01 en',
      'terms 2025-01-01 zh',
      'service 2025-03-01 en',
      'service 2025-03-01 zh',
    ]);
  });

  test('gives the privacy manifests of a version as property lists', () => {
    const manifest = 'name: { en: Kit, zh: 套件 }\ncollectedDataTypes: []\naccessedApiTypes: []\n';
    const library = openLibrary(writeLibrary({ 'policies/terms/2025-01-01/manifests/kit.yml': manifest }));
    expect(library.manifests('terms', '2025-01-01')).toEqual([
      {
        edition: 'kit',
        name: { en: 'Kit', zh: '套件' },
        plist: expect.stringContaining('<plist version="1.0">') as string,
      },
    ]);
    expect(library.manifests('terms', '2024-01-01')).toEqual([]);
  });
});

describe('what is not there', () => {
  const library = (): ReturnType<typeof openLibrary> => openLibrary(writeLibrary());

  test('is named: a policy', () => {
    expect(() => library().policy('ghost')).toThrow('There is no policy “ghost”.');
  });

  test('is named: a version', () => {
    expect(() => library().text('terms', '2023-01-01', 'en')).toThrow(
      'There is no version 2023-01-01 of the policy “terms”.',
    );
  });

  test('is named: a language', () => {
    expect(() => library().text('terms', '2024-01-01', 'zh')).toThrow(
      'There is no text in “zh” of the version 2024-01-01 of the policy “terms”.',
    );
  });
});

test('a faulty text leaves the others readable', () => {
  const library = openLibrary(writeLibrary({ 'policies/terms/2025-01-01/en.mdx': '## 1. A\n' }));
  expect(() => library.text('terms', '2025-01-01', 'en')).toThrow(ContentError);
  expect(() => library.text('terms', '2025-01-01', 'en')).toThrow(
    'content/policies/terms/2025-01-01/en.mdx:1:1  This heading has no id.\n  → End it with an id',
  );
  expect(library.text('terms', '2025-01-01', 'zh').clauses).toHaveLength(3);
});

test('faulty data leaves the other policies readable', () => {
  const library = openLibrary(writeLibrary({ 'policies/terms/policy.yml': 'title: [' }));
  expect(library.policies.map(({ id }) => id)).toEqual(['service']);
  expect(library.problems).toMatchObject([{ file: 'content/policies/terms/policy.yml', rule: 'yaml' }]);
});
