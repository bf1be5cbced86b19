import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/content/library.ts';
import { siteLibrary } from '../../src/content/site-library.ts';
import { clauseHashes } from '../../src/content/translation/clause-hashes.ts';
import { anchorsOf } from '../../src/domain/document/anchors.ts';
import { canonicalText } from '../../src/domain/document/canonical-text.ts';
import { versionYaml, writeLibrary } from '../fixtures/write-library.ts';
import { buildContent } from './support/build-content.ts';
import { page } from './support/built-site.ts';

const library = siteLibrary();
const bilingual = library.policies.flatMap((policy) =>
  policy.versions
    .filter(({ languages }) => languages.en && languages.zh)
    .flatMap(({ date }) => (['en', 'zh'] as const).map((language) => ({ policy: policy.id, date, language }))),
);

describe.each(bilingual)('both languages of $policy $date for a reader of $language', ({ policy, date, language }) => {
  const { document } = page(`/${language}/${policy}/${date}/bilingual/`);
  const text = library.text(policy, date, language);
  const other = library.text(policy, date, language === 'en' ? 'zh' : 'en');

  test('say every word of each text', () => {
    const words = squeeze(document.texts('.text-body')[0]!);
    for (const own of [text, other]) {
      const lines = canonicalText(own)
        .split('\n')
        .flatMap((line) => line.split(' | '));
      expect(lines.map(squeeze).filter((line) => !words.includes(withoutLabel(line)))).toEqual([]);
    }
  });

  test('have the ids of the text, in its order and once each', () => {
    const anchors = new Set(anchorsOf(text));
    const ids = document.values('.text-body [id]', 'id').filter((id) => anchors.has(id));
    expect(ids).toEqual([...anchors]);
  });

  test('have a partner in every place', () => {
    expect(document.elements('.gap')).toEqual([]);
    expect(document.elements('.text-body .side.reader').length).toBe(
      document.elements('.text-body .side.partner').length,
    );
  });
});

test('the version in force stands at the address without a date too', () => {
  const dated = page('/en/sla/2025-05-29/bilingual/').document;
  const current = page('/en/sla/bilingual/').document;
  expect(current.texts('.text-body')).toEqual(dated.texts('.text-body'));
  expect(dated.values('link[rel="canonical"]', 'href')[0]).toMatch(/\/en\/sla\/bilingual\/$/);
});

test('a version in one language says so and leads to the text and to the nearest version in both', () => {
  for (const [language, words] of [
    ['en', 'Version 2022-08-11 was published in Chinese only.'],
    ['zh', '2022-08-11 版仅以中文发布'],
  ] as const) {
    const { document } = page(`/${language}/privacy-policy/2022-08-11/bilingual/`);
    expect(document.texts('main')[0]).toContain(words);
    expect(document.values('.way-on a', 'href')).toEqual([
      '/zh/privacy-policy/2022-08-11/',
      `/${language}/privacy-policy/2025-07-09/bilingual/`,
    ]);
  }
});

test('a translation that is behind its source is marked there, on the home page and in the history', () => {
  const folder = 'policies/service/2025-05-01';
  const files = {
    [`${folder}/version.yml`]: versionYaml('2025-05-01'),
    [`${folder}/en.mdx`]: '## 1. Levels {/* #levels */}\n\nHigher.\n\nAnd wider.\n\n- One\n- Two\n',
    [`${folder}/zh.mdx`]: '## 1. 等级 {/* #levels */}\n\n高。\n',
  };
  const source = openLibrary(writeLibrary()).text('service', '2025-03-01', 'en');
  const record = `zh:\n  2025-03-01:\n    levels: ${clauseHashes(source).get('levels')!}\n`;
  const site = buildContent(writeLibrary({ ...files, [`${folder}/translation.yml`]: record }), '2025-06-01');

  const words = '英文文本已于 2025-05-01 在此处变更；中文文本仍为 2025-03-01 版的内容。';
  for (const path of ['/zh/service/', '/zh/service/2025-05-01/', '/zh/service/bilingual/']) {
    expect(site.page(path).texts('.text-body .behind'), path).toEqual([words]);
    expect(site.page(path).texts('.facts')[0], path).toContain('自 2025-05-01 起落后于英文文本');
  }
  const bilingual = site.page('/en/service/bilingual/');
  expect(bilingual.texts('.behind')).toEqual([
    'English changed here on 2025-05-01; the Chinese text still shows 2025-03-01.',
  ]);
  // Where the source has more, the other side says so.
  expect(bilingual.texts('.gap')).toEqual(Array.from({ length: 2 }, () => 'Nothing in Chinese corresponds to this.'));
  expect(bilingual.values('.gap', 'lang')).toEqual(['en', 'en']);
  expect(site.page('/en/service/').texts('.behind')).toEqual([]);
  for (const path of ['/en/', '/en/service/history/']) {
    expect(site.page(path).texts('.behind'), path).toContain('Chinese translation behind since 2025-05-01');
  }
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Labels and numbers are printed apart from the words. */
function withoutLabel(line: string): string {
  return line.replace(/^(?:[(（]\d+[)）]|\d+(?:\.\d+)*\.?)/, '');
}
