import type { Page } from '@playwright/test';
import { siteLibrary } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { languages, type Language } from '../../src/domain/language.ts';
import { atClause, routes } from '../../src/domain/routes.ts';
import { searchRecords, type SearchRecord } from '../../src/domain/search-record.ts';
import { versionInForce } from '../../src/domain/version.ts';
import { expect, test } from './support/test.ts';

// Thousands of searches, on machines that may be busy.
test.describe.configure({ timeout: 120_000 });

const library = siteLibrary();

function records(language: Language): SearchRecord[] {
  return library.policies.flatMap((policy) =>
    searchRecords(library.text(policy.id, versionInForce(policy, today())!.date, language)),
  );
}

const addressOf = (language: Language, { policy, clause }: SearchRecord): string =>
  atClause(routes.policy(language, policy), clause);

/** The same numbers on every run, between 0 and 1 (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(from: readonly T[], next: () => number): T {
  return from[Math.floor(next() * from.length)]!;
}

interface Sample {
  readonly query: string;
  /** The address of the clause it was taken from. */
  readonly from: string;
}

/** For each policy `count` samples of its clauses; `sample` takes one from a line. */
function samples(
  language: Language,
  count: number,
  linesOf: (record: SearchRecord) => string[],
  sample: (line: string, next: () => number) => string,
): Sample[] {
  const next = random(20251123);
  return library.policies.flatMap(({ id }) => {
    const lines = records(language)
      .filter(({ policy }) => policy === id)
      .flatMap((record) => linesOf(record).map((line) => ({ line, from: addressOf(language, record) })));
    return Array.from({ length: count }, () => {
      const { line, from } = pick(lines, next);
      return { query: sample(line, next), from };
    });
  });
}

/** The addresses that the site's own search worker finds, a list a query. */
async function search(page: Page, language: Language, queries: readonly string[]): Promise<string[][]> {
  const worker = page.waitForEvent('worker');
  await page.goto(routes.search(language));
  await page.locator('[data-search-input]').focus();
  const script = (await worker).url();
  return page.evaluate(
    async ([url, index, inputs]) => {
      const searcher = new Worker(url, { type: 'module' });
      const found: string[][] = [];
      await new Promise<void>((resolve) => {
        searcher.onmessage = ({ data }: MessageEvent<{ id: number; hits: { url: string }[] | null }>) => {
          found[data.id] = data.hits?.map((hit) => hit.url) ?? ['failed'];
          if (data.id === inputs.length - 1) resolve();
          else searcher.postMessage({ id: data.id + 1, index, input: inputs[data.id + 1] });
        };
        searcher.postMessage({ id: 0, index, input: inputs[0] });
      });
      return found;
    },
    [script, routes.searchIndex(language), queries] as const,
  );
}

const hanRuns = (record: SearchRecord): string[] =>
  record.text.split('\n').flatMap((line) => line.match(/\p{Script=Han}{2,}/gu) ?? []);

test('every run of Han characters that stands in a current text is found, and nothing else is', async ({ page }) => {
  const sample = (run: string, next: () => number): string => {
    const characters = [...run];
    const length = Math.min(characters.length, 2 + Math.floor(next() * 3));
    const start = Math.floor(next() * (characters.length - length + 1));
    return characters.slice(start, start + length).join('');
  };
  const taken = samples('zh', 300, hanRuns, sample);
  const found = await search(
    page,
    'zh',
    taken.map(({ query }) => query),
  );
  const all = records('zh');
  const wrong = taken.flatMap(({ query, from }, index) => {
    const saying = all.filter(({ text }) => text.split('\n').some((line) => line.replace(/\s/g, '').includes(query)));
    const expected = saying.map((record) => addressOf('zh', record)).sort();
    expect(expected).toContain(from);
    return JSON.stringify(found[index]!.toSorted()) === JSON.stringify(expected) ? [] : [query];
  });
  expect(wrong).toEqual([]);
});

test('every quoted English phrase that stands in a current text is found', async ({ page }) => {
  const lines = (record: SearchRecord): string[] =>
    record.text.split('\n').filter((line) => line.trim().split(/\s+/).length >= 3);
  const sample = (line: string, next: () => number): string => {
    const words = line.trim().split(/\s+/);
    const start = Math.floor(next() * (words.length - 2));
    return words.slice(start, start + 3).join(' ');
  };
  const taken = samples('en', 100, lines, sample).filter(
    ({ query }) => !/["“”]/.test(query) && /[a-z0-9]/i.test(query),
  );
  const found = await search(
    page,
    'en',
    taken.map(({ query }) => `"${query}"`),
  );
  expect(taken.filter(({ from }, index) => !found[index]!.includes(from)).map(({ query }) => query)).toEqual([]);
});

test('a word of a current text is found, and so is its beginning', async ({ page }) => {
  const words = new Map<string, Set<string>>();
  for (const record of records('en')) {
    for (const [word] of record.text.toLowerCase().matchAll(/(?<![\p{L}\p{N}])[a-z]{4,}(?![\p{L}\p{N}])/gu)) {
      for (const typed of [word, word.slice(0, 4)]) {
        words.set(typed, (words.get(typed) ?? new Set()).add(addressOf('en', record)));
      }
    }
  }
  const some = [...words].filter((_, index) => index % 3 === 0);
  const found = await search(
    page,
    'en',
    some.map(([typed]) => typed),
  );
  const missed = some.filter(([, places], index) => [...places].some((place) => !found[index]!.includes(place)));
  expect(missed.map(([typed]) => typed)).toEqual([]);
});

for (const language of languages) {
  test(`names are found as they are written (${language})`, async ({ page }) => {
    const names = [
      ...['99.9%', 'AT-C 320', 'PrivacyInfo.xcprivacy', 'NSPrivacyAccessedAPICategoryDiskSpace', 'C56D.1'],
      'ISO/IEC 27001:2013',
    ].filter((name) => records(language).some(({ text }) => text.includes(name)));
    expect(names.length).toBeGreaterThan(3);
    const spellings = names.flatMap((name) => [name, `"${name}"`, name.toLowerCase()]);
    const found = await search(page, language, spellings);
    const places = (name: string): string[] =>
      records(language)
        .filter(({ text }) => text.includes(name))
        .map((record) => addressOf(language, record));
    const expected = names.flatMap((name) => [places(name), places(name), places(name)]);
    expect(expected.flatMap((wanted, index) => wanted.filter((place) => !found[index]!.includes(place)))).toEqual([]);
  });
}

test('spaces between Han characters and others, and their width, do not matter', async ({ page }) => {
  const [close, open, wide, ...quoted] = await search(page, 'zh', [
    '14天',
    '14 天',
    '１４　天',
    '"14天"',
    '“14 天”',
    '「14天」',
  ]);
  expect(close!.length).toBeGreaterThan(0);
  for (const other of [open, wide, ...quoted]) expect(other).toEqual(close);
});

test('a hostile or endless input finds nothing and breaks nothing', async ({ page }) => {
  const inputs = ['', '"', '""', '“', '^| ^^', '.*', '\\', '数'.repeat(100_000), 'qqx '.repeat(25_000), 'logs'];
  const found = await search(page, 'en', inputs);
  expect(found.slice(0, -1).flat()).toEqual([]);
  expect(found.at(-1)!.length).toBeGreaterThan(0);
});
