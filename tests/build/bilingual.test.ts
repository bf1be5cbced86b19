import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { anchorsOf } from '../../src/domain/document/anchors.ts';
import { canonicalText } from '../../src/domain/document/canonical-text.ts';
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

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Labels and numbers are printed apart from the words. */
function withoutLabel(line: string): string {
  return line.replace(/^(?:[(（]\d+[)）]|\d+(?:\.\d+)*\.?)/, '');
}
