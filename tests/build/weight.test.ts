import { expect, test } from 'vitest';
import { versionYaml, writeLibrary, type Files } from '../fixtures/write-library.ts';
import { inventPolicies } from '../../bench/build/corpus.ts';
import { markdownOf } from '../../bench/build/markdown.ts';
import { siteLibrary } from '../../src/content/site-library.ts';
import { canonicalText } from '../../src/domain/document/canonical-text.ts';
import { languages } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';
import { buildContent, type ContentBuild } from './support/build-content.ts';
import { files, page, pages, problemsOn, read } from './support/built-site.ts';
import { elementsOf, weighPage } from './support/page-weight.ts';

const kibibyte = 1024;
const library = siteLibrary();
const texts = [...library.texts()]
  .filter(({ language }) => language === 'en')
  .map((text) => ({
    path: routes.version('en', text.policy, text.version),
    words: canonicalText(text).split(/\s+/).length,
  }));

/** What is loaded last, when nothing else is to be done. */
const [copyKeeper, ...others] = files('_astro/keep-copies*.js').map((file) => `/${file}`);

test.each(texts)(
  '$path travels in 20 KiB for 2,500 words, of which 5 KiB are scripts, and in four requests',
  ({ path, words }) => {
    const { html, document } = page(path);
    const { bytes, ofScripts, requests } = weighPage(html, document, read, [copyKeeper!]);
    expect(others).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(20 * kibibyte * Math.max(1, words / 2500));
    expect(ofScripts).toBeGreaterThan(0);
    expect(ofScripts).toBeLessThanOrEqual(5 * kibibyte);
    expect(requests).toBe(4);
  },
);

/** Shorter ones have the same header, navigation and footer. */
const long = texts.filter(({ words }) => words > 1900);

test.each(long)('$path has a fifth more elements than its text with its contents, at most', ({ path }) => {
  const { document } = page(path);
  const ofText = ['article', 'article *', 'nav.contents', 'nav.contents *'];
  const own = ofText.reduce((sum, selector) => sum + elementsOf(document, selector), 0);
  expect(elementsOf(document, 'body *')).toBeLessThanOrEqual(1.2 * own);
});

test('there are long texts', () => {
  expect(long).not.toEqual([]);
});

test('no page waits for a script before it is shown', () => {
  const blocking = problemsOn(
    pages,
    ({ html }) => html.match(/<script(?![^>]*\stype="module")[^>]*\ssrc=[^>]*>/g) ?? [],
  );
  expect(blocking).toEqual([]);
});

test('a text of 2,500 words travels in 20 KiB, and has the same page however many policies and versions there are', () => {
  const weight = (build: ContentBuild, path: string) => {
    const document = build.page(path);
    const elements = elementsOf(document, 'body *');
    return { elements, bytes: weighPage(build.read(`${path}index.html`), document, (file) => build.read(file)).bytes };
  };
  const few = buildContent(writeLibrary(invented(10, 1)), '2026-01-01');
  const many = buildContent(writeLibrary(invented(40, 6)), '2026-01-01');
  expect(many.output).toContain('Complete!');
  const words = few.page('/en/terms/').texts('.text-body').join(' ').split(/\s+/).length;
  expect(words).toBeGreaterThan(2400);
  expect(weight(few, '/en/terms/').bytes).toBeLessThanOrEqual(20 * kibibyte);
  for (const path of ['/en/terms/', '/zh/terms/', '/en/service/2025-03-01/']) {
    const [small, large] = [weight(few, path), weight(many, path)];
    expect(large.elements / small.elements, path).toBeLessThan(1.1);
    expect(large.bytes / small.bytes, path).toBeLessThan(1.03);
  }
}, 60_000);

/** Further policies in groups of twenty, and further versions of the policy `terms`, whose text is of 2,500 words. */
function invented(policies: number, versions: number): Files {
  const names = Array.from({ length: policies }, (_, index) => `policy-${index + 1}`);
  const groups = Array.from({ length: Math.ceil(policies / 20) }, (_, index) =>
    names.slice(index * 20, index * 20 + 20),
  );
  const navigation = [['terms', 'service'], ...groups].map(
    (group, index) =>
      `- { id: group-${index}, title: { en: Group ${index}, zh: 分类 ${index} }, policies: [${group.join(', ')}] }\n`,
  );
  const files = names.flatMap((name): [string, string][] => [
    [`policies/${name}/policy.yml`, `title: { en: ${name}, zh: ${name} }\nanswers: { en: Some., zh: 一些。 }\n`],
    [`policies/${name}/2025-03-01/version.yml`, versionYaml('2025-03-01')],
    [`policies/${name}/2025-03-01/en.mdx`, '## 1. Scope {/* #scope */}\n\nWords.\n'],
    [`policies/${name}/2025-03-01/zh.mdx`, '## 1. 范围 {/* #scope */}\n\n文字。\n'],
  ]);
  const older = Array.from({ length: versions }, (_, index) => `${2010 + index}-01-01`).flatMap(
    (day): [string, string][] => [
      [`policies/terms/${day}/version.yml`, versionYaml(day, { languages: '{ en: published }' })],
      [`policies/terms/${day}/en.mdx`, `## 1. Scope {/* #scope */}\n\nWords of ${day}.\n`],
    ],
  );
  const [first, ...further] = inventPolicies({ policies: 1, versions: 1 })[0]!.versions[0]!.clauses;
  const clauses = [{ ...first!, id: 'scope' }, ...further];
  const text = languages.map((language): [string, string] => [
    `policies/terms/2025-01-01/${language}.mdx`,
    markdownOf(clauses, language, true),
  ]);
  return { 'navigation.yml': navigation.join(''), ...Object.fromEntries([...files, ...older, ...text]) };
}
