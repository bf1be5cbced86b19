import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { siteLibrary } from '../../src/content/site-library.ts';
import { site } from '../../src/site.config.ts';
import { answers, files, pages, problemsOn, read } from './support/built-site.ts';
import { languageOf } from './support/page-head.ts';

const { policies } = siteLibrary();
const schema = readFileSync('tests/fixtures/atom.rng', 'utf8');
// The addresses are spelt out here, not taken from the code that makes them.
const promised = ['en', 'zh'].flatMap((language) => [
  { path: `/${language}/feed.xml`, of: policies },
  ...policies.map((policy) => ({ path: `/${language}/${policy.id}/feed.xml`, of: [policy] })),
]);

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
};

type Attributes = Readonly<Record<string, string>>;

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1]!);
const links = (xml: string): Attributes[] =>
  all(xml, /<link ([^>]*)\/>/g).map((attributes) =>
    Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])),
  );
const pathOf = (url: string): string => new URL(url).pathname;

test('there is a feed of the site and one of each policy in both languages, and no other', () => {
  expect(files('**/feed.xml').map((file) => `/${file}`)).toEqual(promised.map(({ path }) => path).toSorted());
});

describe.each(promised)('$path', ({ path, of }) => {
  const xml = read(path);
  const [head = '', ...entries] = xml.split('<entry>');

  test('is valid by the schema of RFC 4287', async () => {
    expect((await validateXML({ xml, schema, extension: 'relaxng' })).errors).toEqual([]);
  });

  test('names itself, its page, its language and its author', () => {
    expect(all(head, /<id>(.*?)<\/id>/g)).toEqual([site.origin + path]);
    expect(all(head, /xml:lang="([^"]+)"/g)).toEqual([path.startsWith('/zh/') ? 'zh-CN' : 'en']);
    expect(all(head, /<author><name>(.+?)<\/name><\/author>/g)).toHaveLength(1);
    expect(links(head).map(({ rel, href }) => [rel, href])).toEqual([
      ['self', site.origin + path],
      ['alternate', expect.stringMatching(/\/(updates|history)\/$/)],
    ]);
  });

  test('has every version, with an id of its own, and is as old as the newest', () => {
    const corrections = of.flatMap(({ versions }) => versions.flatMap((version) => version.corrections));
    const versions = of.flatMap((policy) => policy.versions);
    expect(entries).toHaveLength(versions.length + corrections.length);
    const ids = entries.flatMap((entry) => all(entry, /<id>(.*?)<\/id>/g));
    expect(new Set(ids).size).toBe(entries.length);
    const moments = entries
      .flatMap((entry) => all(entry, /<updated>(.*?)<\/updated>/g))
      .map((moment) => Date.parse(moment));
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
    expect(all(head, /<updated>(.*?)<\/updated>/g).map((moment) => Date.parse(moment))).toEqual([moments[0]]);
  });

  test('has one text a language, each in three formats with their lengths, and no link that leads nowhere', () => {
    for (const entry of entries) {
      const own = links(entry);
      const texts = own.filter(({ rel }) => rel === 'alternate').map(({ type, hreflang }) => `${type} ${hreflang}`);
      expect(texts.length).toBeGreaterThan(0);
      expect(new Set(texts).size).toBe(texts.length);
      const enclosed = own.filter(({ rel }) => rel === 'enclosure');
      const ofTexts = enclosed.filter(
        ({ href }) => /-\d\d-(en|zh)\.(pdf|docx|md)$/.test(href!) && !href!.includes('-to-'),
      );
      expect(ofTexts).toHaveLength(3 * texts.length);
      for (const { href, length, type } of enclosed) {
        expect(type).toBe(types[href!.replace(/.*\./, '')]);
        expect(Number(length)).toBe(readFileSync(`dist${pathOf(href!)}`).length);
      }
    }
    expect(
      links(xml)
        .map(({ href }) => pathOf(href!))
        .filter((target) => !answers(target)),
    ).toEqual([]);
  });
});

describe('readers find the feeds', () => {
  const offered = ({ document }: (typeof pages)[number]): string[] =>
    document.values('head link[type="application/atom+xml"]', 'href');

  test('of the site from every page but the chooser and the common error page', () => {
    const own = pages.filter(({ path }) => /^\/(en|zh)\//.test(path));
    const language = (built: (typeof pages)[number]): string => (languageOf(built) === 'en' ? 'en' : 'zh');
    expect(
      problemsOn(own, (built) => (offered(built).at(-1) === `/${language(built)}/feed.xml` ? [] : ['none'])),
    ).toEqual([]);
  });

  test('of a policy from its text, its versions and its history, where there is a link to it as well', () => {
    for (const { id, versions } of policies) {
      const own = [`/en/${id}/`, `/zh/${id}/history/`, ...versions.map(({ date }) => `/en/${id}/${date}/`)];
      for (const built of pages.filter(
        ({ path, document }) => own.includes(path) && document.texts('article, .versions').length > 0,
      )) {
        expect(offered(built)[0]).toBe(`/${languageOf(built) === 'en' ? 'en' : 'zh'}/${id}/feed.xml`);
      }
    }
    const visible = pages.filter(({ path }) => /\/(history|updates)\/$/.test(path));
    expect(
      problemsOn(visible, (built) =>
        built.document.values('main a[type="application/atom+xml"]', 'href')[0] === offered(built)[0]
          ? []
          : ['has no link'],
      ),
    ).toEqual([]);
  });
});
