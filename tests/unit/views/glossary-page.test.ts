import { describe, expect, test } from 'vitest';
import { glossaryPage } from '../../../src/views/glossary-page.ts';
import { useLibrary } from './use-library.ts';

describe('the glossary', () => {
  test('shows a term with its forms and its counterpart', () => {
    useLibrary();
    expect(glossaryPage('en').terms).toMatchObject([
      {
        id: 'feature',
        term: 'Feature',
        forms: 'Features',
        definition: 'What you use.',
        counterpart: { term: '功能', tag: 'zh-CN' },
      },
    ]);
    expect(glossaryPage('zh').terms[0]!.counterpart).toEqual({ term: 'Feature', tag: 'en' });
  });

  test('leads to the clause that defines a term, and to the policies that use it', () => {
    useLibrary({
      files: { 'policies/service/2025-03-01/en.mdx': '## 1. Levels {/* #levels */}\n\nThe Features.\n' },
    });
    const [term] = glossaryPage('en').terms;
    expect(term!.definedIn).toEqual([{ href: '/en/terms/#scope', label: 'Terms' }]);
    expect(term!.usedIn).toEqual([
      { href: '/en/terms/', label: 'Terms' },
      { href: '/en/service/', label: 'Service' },
    ]);
  });

  test('looks only at versions in force', () => {
    useLibrary({
      day: '2024-06-01',
      files: {
        'policies/service/2025-03-01/version.yml': null,
        'policies/service/policy.yml': null,
        'navigation.yml': '- { id: all, title: { en: All, zh: 全部 }, policies: [terms] }\n',
      },
    });
    expect(glossaryPage('en').terms[0]!.definedIn).toEqual([]);
  });

  test('is in the alphabetical order of its language: by letter, or by pinyin', () => {
    const term = (id: string, en: string, zh: string): string =>
      `- { id: ${id}, en: { term: ${en}, definition: Words. }, zh: { term: ${zh}, definition: 词。 } }\n`;
    useLibrary({
      files: {
        'glossary.yml':
          term('feature', 'Feature', '功能') +
          term('room', 'room', '房间') +
          term('account', 'Account', '账户') +
          term('app', 'app', '应用'),
      },
    });
    expect(glossaryPage('en').terms.map(({ id }) => id)).toEqual(['account', 'app', 'feature', 'room']);
    expect(glossaryPage('zh').terms.map(({ id }) => id)).toEqual(['room', 'feature', 'app', 'account']);
  });
});
