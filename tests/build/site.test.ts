import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { languages } from '../../src/domain/language.ts';
import { answers, files, page, pages, read } from './support/built-site.ts';
import { alternatesOf } from './support/page-head.ts';

const { policies } = siteLibrary();
const versions = policies.flatMap(({ id, versions }) => versions.map(({ date }) => ({ id, date })));
const pairs = policies.flatMap(({ id, versions }) =>
  versions.flatMap(({ date: to }, index) => versions.slice(0, index).map(({ date: from }) => ({ id, from, to }))),
);

// The addresses are spelt out here, not taken from the code that makes them: they are a promise to the outside.
const promised = languages.flatMap((language) => [
  `/${language}/`,
  `/${language}/updates/`,
  `/${language}/glossary/`,
  `/${language}/search/`,
  `/${language}/verify/`,
  `/${language}/api/`,
  ...policies.map(({ id }) => `/${language}/${id}/`),
  ...policies.map(({ id }) => `/${language}/${id}/history/`),
  ...versions.map(({ id, date }) => `/${language}/${id}/${date}/`),
  ...policies.map(({ id }) => `/${language}/${id}/bilingual/`),
  ...versions.map(({ id, date }) => `/${language}/${id}/${date}/bilingual/`),
  ...pairs.map(({ id, from, to }) => `/${language}/${id}/compare/${from}/${to}/`),
  // Any two versions, where there are two in the language: of these policies only one has more than one.
  `/${language}/privacy-policy/compare/`,
]);
const errorPages = ['/404.html', ...languages.map((language) => `/${language}/404/`)];

describe('the addresses of the site', () => {
  test('the policies of the contract are all there', () => {
    expect(policies.map(({ id }) => id).sort()).toEqual([
      'apple-privacy-manifest',
      'compliance',
      'dpsa',
      'information-security',
      'privacy-policy',
      'security-white-paper',
      'sla',
    ]);
  });

  test('every page of the contract exists, for every policy, version and language', () => {
    const paths = new Set(pages.map(({ path }) => path));
    expect(['/', ...promised, ...errorPages].filter((path) => !paths.has(path))).toEqual([]);
  });

  test('every other page is kept out of search engines: it only leads on', () => {
    const known = new Set(['/', ...promised]);
    const others = pages.filter(({ path }) => !known.has(path));
    expect(others.map(({ path }) => path)).toEqual(expect.arrayContaining(errorPages));
    const listed = others.filter(({ document }) => document.values('meta[name="robots"]', 'content')[0] !== 'noindex');
    expect(listed.map(({ path }) => path)).toEqual([]);
  });

  test.each(['/robots.txt', '/sitemap-index.xml', '/favicon.svg'])('%s is there', (path) => {
    expect(answers(path)).toBe(true);
  });

  test('every privacy manifest can be downloaded', () => {
    const editions = ['trtc-professional', 'trtc', 'tuicallkit', 'tuilivekit', 'tuiroomkit'];
    const expected = editions.map((edition) => `downloads/PrivacyInfo-${edition}.xcprivacy`);
    expect(files('downloads/*.xcprivacy')).toEqual(expected);
  });
});

describe('what search engines are told', () => {
  const locations = (path: string): string[] =>
    [...read(path).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!);
  const pathOf = (url: string): string => new URL(url).pathname;
  const listed = locations('/sitemap-index.xml')
    .flatMap((sitemap) => locations(pathOf(sitemap)))
    .map(pathOf);

  test('robots.txt names the sitemap', () => {
    const sitemap = /^Sitemap: (.+)$/m.exec(read('/robots.txt'))?.[1];
    expect(sitemap && answers(pathOf(sitemap))).toBe(true);
  });

  test('the sitemap lists exactly the pages that are their own canonical address and may be listed', () => {
    const canonical = pages.filter(
      ({ path, document }) =>
        document.values('link[rel="canonical"]', 'href').some((href) => pathOf(href) === path) &&
        document.values('meta[name="robots"]', 'content').length === 0,
    );
    expect(listed.toSorted()).toEqual(canonical.map(({ path }) => path).toSorted());
  });

  test('the sitemap says when a text was last changed, and nothing where no text dates the page', () => {
    const changed = Object.fromEntries(
      locations('/sitemap-index.xml').flatMap((sitemap) =>
        [...read(pathOf(sitemap)).matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
          ([, url, moment]) => [pathOf(url!), moment],
        ),
      ),
    );
    expect(changed).toMatchObject({
      '/en/sla/': '2025-05-29T07:04:32.000Z',
      '/zh/privacy-policy/': '2025-07-09T07:57:21.000Z',
      '/zh/privacy-policy/compare/2022-08-11/2025-07-09/': '2025-07-09T07:57:21.000Z',
    });
    const undated = Object.keys(changed).filter((path) => changed[path] === undefined);
    const expected = ['', 'api/', 'glossary/', 'search/', 'verify/'].flatMap((page) =>
      languages.map((language) => `/${language}/${page}`),
    );
    expect(undated.toSorted()).toEqual(['/', ...expected].toSorted());
  });

  test('the sitemap names the languages of each page as the page itself does', () => {
    const named = locations('/sitemap-index.xml').flatMap((sitemap) =>
      [...read(pathOf(sitemap)).matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry]) => {
        const links = [...entry!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag, href]);
        return [pathOf(/<loc>([^<]+)/.exec(entry!)![1]!), Object.fromEntries(links) as Record<string, string>] as const;
      }),
    );
    expect(named.length).toBeGreaterThan(50);
    for (const [path, links] of named) expect(links, path).toEqual(alternatesOf(page(path)));
  });
});
