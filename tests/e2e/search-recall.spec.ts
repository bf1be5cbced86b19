import type { Page } from '@playwright/test';
import { languages, type Language } from '../../src/domain/language.ts';
import { askWorker, clausesFound } from '../search/ask-worker.ts';
import { judgedQuestions, quality, ranksOf } from '../search/judged-questions.ts';
import { anyCharacters, hanRun, nameOf, publishedRecords, samples, threeWords, truth } from '../search/samples.ts';
import { expect, test } from './support/test.ts';

// Thousands of searches, on machines that may be busy.
test.describe.configure({ timeout: 120_000 });

const search = async (page: Page, language: Language, queries: readonly string[]): Promise<string[][]> =>
  (await askWorker(page, { language, scope: 'versions' }, queries)).map(clausesFound);

/** The samples for which other records were found than those that say them. */
async function wrong(page: Page, language: Language, taken: readonly string[], asQuery: (sample: string) => string) {
  const found = await search(page, language, taken.map(asQuery));
  const records = publishedRecords(language);
  return taken.filter((sample, index) => {
    const said = truth(records, sample);
    expect(said).not.toEqual([]);
    return JSON.stringify(found[index]!.toSorted()) !== JSON.stringify(said.toSorted());
  });
}

const quoted = (sample: string): string => `"${sample}"`;

test('500 runs of Han characters from every published text are found wherever they stand, and nowhere else', async ({
  page,
}) => {
  expect(await wrong(page, 'zh', samples('zh', hanRun, 500), quoted)).toEqual([]);
});

test('500 English phrases from every published text are found wherever they stand, and nowhere else', async ({
  page,
}) => {
  expect(await wrong(page, 'en', samples('en', threeWords, 500), quoted)).toEqual([]);
});

for (const language of languages) {
  test(`200 quotations cut anywhere are found wherever they stand, and nowhere else (${language})`, async ({
    page,
  }) => {
    expect(await wrong(page, language, samples(language, anyCharacters, 200), quoted)).toEqual([]);
  });

  test(`nine in ten of the judged questions are answered among the first three clauses (${language})`, async ({
    page,
  }) => {
    const questions = judgedQuestions(language);
    expect(questions.length).toBeGreaterThanOrEqual(60);
    const ranks = await ranksOf(page, language, questions);
    expect(quality(ranks).recallAt3).toBeGreaterThanOrEqual(0.9);
  });

  test(`what readers ask most is answered among the first three clauses (${language})`, async ({ page }) => {
    const asked = askedMost[language];
    const results = await askWorker(page, { language, scope: 'current' }, Object.keys(asked));
    const firstThree = results.map((result) =>
      [...result!.hits, ...result!.related].slice(0, 3).map(({ policy, clause }) => `${policy}#${clause}`),
    );
    const unanswered = Object.values(asked).filter((answer, index) => !firstThree[index]!.includes(answer));
    expect(unanswered).toEqual([]);
  });

  test(`names are found as they are written (${language})`, async ({ page }) => {
    const records = publishedRecords(language);
    const names = [
      ...['99.9%', 'AT-C 320', 'PrivacyInfo.xcprivacy', 'NSPrivacyAccessedAPICategoryDiskSpace', 'C56D.1'],
      ...['ISO/IEC 27001:2013', 'AroundDeal'],
    ].filter((name) => records.some(({ text }) => text.includes(name)));
    expect(names.length).toBeGreaterThan(3);
    const spellings = names.flatMap((name) => [name, `"${name}"`, name.toLowerCase(), fullWidth(name)]);
    const found = await search(page, language, spellings);
    const missed = spellings.filter((_, index) => {
      const name = names[Math.floor(index / 4)]!;
      const places = records.filter(({ text }) => text.includes(name)).map(nameOf);
      return places.some((place) => !found[index]!.includes(place));
    });
    expect(missed).toEqual([]);
  });
}

test('runs of Han characters are found without quotation marks, too', async ({ page }) => {
  const taken = samples('zh', hanRun, 200, 7);
  const found = await search(page, 'zh', taken);
  const records = publishedRecords('zh');
  const missed = taken.filter((sample, index) => truth(records, sample).some((name) => !found[index]!.includes(name)));
  expect(missed).toEqual([]);
});

test('a word of a published text is found, and so is its beginning', async ({ page }) => {
  const words = new Map<string, Set<string>>();
  for (const record of publishedRecords('en')) {
    for (const [word] of record.text.toLowerCase().matchAll(/(?<![\p{L}\p{N}])[a-z]{4,}(?![\p{L}\p{N}])/gu)) {
      for (const typed of [word, word.slice(0, 4)]) {
        words.set(typed, (words.get(typed) ?? new Set()).add(nameOf(record)));
      }
    }
  }
  const some = [...words].filter((_, index) => index % 5 === 0);
  const found = await search(
    page,
    'en',
    some.map(([typed]) => typed),
  );
  const missed = some.filter(([, places], index) => [...places].some((place) => !found[index]!.includes(place)));
  expect(missed.map(([typed]) => typed)).toEqual([]);
});

test('spaces between Han characters and others, their width and the kind of quotes do not matter', async ({ page }) => {
  const [close, ...others] = await search(page, 'zh', ['14天', '14 天', '１４　天', '"14天"', '“14 天”', '「14天」']);
  expect(close!.length).toBeGreaterThan(0);
  for (const other of others) expect(other.toSorted()).toEqual(close!.toSorted());
});

test('a hostile or endless input finds nothing and breaks nothing', async ({ page }) => {
  const inputs = [
    '',
    '"',
    '""',
    '“',
    '^| ^^',
    '.*',
    '\\',
    '数'.repeat(100_000),
    'qqx '.repeat(25_000),
    '"'.repeat(9999),
  ];
  const found = await search(page, 'en', [...inputs, 'logs']);
  expect(found.slice(0, -1).flat()).toEqual([]);
  expect(found.at(-1)!.length).toBeGreaterThan(0);
});

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)).replaceAll(' ', '　');
}

/** Questions, each with a clause that answers it. */
const askedMost: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'how long are backend logs kept': 'privacy-policy#retention',
    'who receives my IP address': 'privacy-policy#sharing',
    'what happens if availability drops below 99%': 'sla#compensation.standards',
  },
  zh: { 日志保存多久: 'privacy-policy#retention', 如何申请赔偿: 'sla#compensation.application' },
};
