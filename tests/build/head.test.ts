import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { versionInForce } from '../../src/domain/version.ts';
import { site } from '../../src/site.config.ts';
import { page, pages, problemsOn } from './support/built-site.ts';
import { alternatesOf, canonicalOf, languageOf, pageAt } from './support/page-head.ts';

const listed = pages.filter((built) => canonicalOf(built) !== null);
const unlisted = pages.filter((built) => canonicalOf(built) === null);

describe('every page', () => {
  test('says in which language it is', () => {
    const problems = problemsOn(pages, (built) => {
      const [tag = 'none'] = built.document.values('html', 'lang');
      return tag === languageOf(built) ? [] : [`is in ${tag}`];
    });
    expect(problems).toEqual([]);
  });

  test.each(['h1', 'title', 'main'])('has one %s', (tag) => {
    const counts = problemsOn(pages, ({ document }) => {
      const count = document.texts(tag).filter(Boolean).length;
      return count === 1 ? [] : [`has ${count}`];
    });
    expect(counts).toEqual([]);
  });

  test('has a description', () => {
    const descriptions = ({ document }: (typeof pages)[number]): string[] =>
      document.values('meta[name="description"]', 'content').filter((words) => words.length >= 10);
    expect(problemsOn(pages, (built) => (descriptions(built).length === 1 ? [] : ['has none']))).toEqual([]);
  });

  test('steps down its headings one level at a time', () => {
    const problems = problemsOn(pages, ({ document }) => {
      const headings = document.elements('h1, h2, h3, h4, h5, h6');
      const level = (index: number): number => Number(headings[index]?.tagName[1] ?? 0);
      return headings.filter((_, index) => level(index) > level(index - 1) + 1).map(({ textContent }) => textContent);
    });
    expect(problems).toEqual([]);
  });
});

describe.each(['en', 'zh-CN'])('among the pages in %s that search engines list', (language) => {
  const own = listed.filter((built) => languageOf(built) === language && pageAt(canonicalOf(built)!) === built);
  const repeated = (words: string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

  test('no two have the same title', () => {
    expect(own.length).toBeGreaterThan(15);
    expect(repeated(own.map(({ document }) => document.texts('title')[0]!))).toEqual([]);
  });

  test('no two have the same description', () => {
    const descriptions = own.map(({ document }) => document.values('meta[name="description"]', 'content')[0]!);
    expect(repeated(descriptions)).toEqual([]);
  });
});

describe('search engines', () => {
  test('are sent to addresses that send them nowhere else', () => {
    const problems = problemsOn(listed, (built) => {
      const canonical = canonicalOf(built)!;
      return canonicalOf(pageAt(canonical)) === canonical ? [] : [`→ ${canonical}`];
    });
    expect(problems).toEqual([]);
  });

  test('find every page in each of its languages, and every one of them names the same', () => {
    const problems = problemsOn(listed, (built) => {
      const named = alternatesOf(built);
      const others = Object.entries(named).filter(([tag]) => tag !== 'x-default');
      return [
        ...(named['x-default'] ? [] : ['names no default']),
        ...(named[languageOf(built)] === canonicalOf(built) || built.path === '/' ? [] : ['does not name itself']),
        ...others.filter(([tag, url]) => languageOf(pageAt(url)) !== tag).map(([tag]) => `is wrong about ${tag}`),
        ...others
          .filter(([, url]) => JSON.stringify(alternatesOf(pageAt(url))) !== JSON.stringify(named))
          .map(([tag]) => `is not named by ${tag}`),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('learn that the chooser is the home page for readers of any other language', () => {
    const expected = { en: `${site.origin}/en/`, 'zh-CN': `${site.origin}/zh/`, 'x-default': `${site.origin}/` };
    expect(alternatesOf(page('/'))).toEqual(expected);
  });

  test('are kept from error pages and from what a language does not have, and from nothing else', () => {
    const missing = (['en', 'zh'] as const).flatMap((language) =>
      siteLibrary().policies.flatMap(({ id, versions }) =>
        versions.flatMap((version) => [
          ...(version.languages[language] ? [] : [`/${language}/${id}/${version.date}/`]),
          ...(version.languages.en && version.languages.zh ? [] : [`/${language}/${id}/${version.date}/bilingual/`]),
          ...versions
            .filter(
              (to) =>
                to.date < version.date || (to !== version && !(version.languages[language] && to.languages[language])),
            )
            .map((to) => `/${language}/${id}/compare/${version.date}/${to.date}/`),
        ]),
      ),
    );
    const leadingOn = pages.map(({ path }) => path).filter((path) => /^\/(go|document)\//.test(path));
    const kept = [...missing, ...leadingOn, '/404.html', '/en/404/', '/zh/404/', '/en/offline/', '/zh/offline/'];
    expect(unlisted.map(({ path }) => path).toSorted()).toEqual(kept.toSorted());
    const robots = unlisted.map(({ document }) => document.values('meta[name="robots"]', 'content'));
    expect(robots).toEqual(unlisted.map(() => ['noindex']));
  });

  test('do not list what was replaced, but follow its links; of all else with an address of its own, nothing is kept', () => {
    const replaced = siteLibrary().policies.flatMap((policy) =>
      policy.versions
        .filter(({ effectiveFrom }) => effectiveFrom < versionInForce(policy, today())!.effectiveFrom)
        .flatMap((version) => [
          ...Object.keys(version.languages).map((language) => `/${language}/${policy.id}/${version.date}/`),
          ...(version.languages.en && version.languages.zh
            ? ['en', 'zh'].map((language) => `/${language}/${policy.id}/${version.date}/bilingual/`)
            : []),
        ]),
    );
    expect(replaced).toContain('/zh/privacy-policy/2022-08-11/');
    const robots = listed.flatMap(({ path, document }) =>
      document.values('meta[name="robots"]', 'content').map((words) => [path, words]),
    );
    expect(robots.toSorted()).toEqual(replaced.map((path) => [path, 'noindex, follow']).toSorted());
  });
});

describe.each(siteLibrary().policies.map((policy) => ({ id: policy.id, policy })))('$id', ({ id, policy }) => {
  const current = versionInForce(policy, today())!;

  test('sends search engines from the dated address to its own only for the version in force', () => {
    const dated = policy.versions.flatMap((version) =>
      Object.keys(version.languages).map((language) => ({ version, home: `/${language}/${id}/` })),
    );
    const found = dated.map(({ version, home }) => canonicalOf(page(`${home}${version.date}/`)));
    const expected = dated.map(({ version, home }) => (version === current ? home : `${home}${version.date}/`));
    expect(found).toEqual(expected.map((path) => site.origin + path));
  });

  test('shows the version in force at the address without a date', () => {
    const shown = Object.keys(current.languages).map((language) => page(`/${language}/${id}/`));
    expect(shown.map(({ document }) => document.values('article', 'data-version'))).toEqual(
      shown.map(() => [current.date]),
    );
  });
});
