import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { leadingLanguage } from '../../src/domain/bilingual/leading-language.ts';
import { isBilingual } from '../../src/domain/bilingual/nearest-version.ts';
import type { Block } from '../../src/domain/document/block.ts';
import { blockLines, headingText } from '../../src/domain/document/plain-text.ts';
import type { PolicyText } from '../../src/domain/document/policy-text.ts';
import { languages, languageTag, otherLanguage } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';
import { findVersion, statusOf } from '../../src/domain/version.ts';
import { isComparableIn, versionPairs } from '../../src/domain/version-pairs.ts';
import { currentVersion } from '../../src/views/current-version.ts';
import { textHash } from '../../src/content/text-hash.ts';
import { translator } from '../../src/i18n/translator.ts';
import { site } from '../../src/site.config.ts';
import { readPdf, type ReadPdf, type SpokenText } from './support/read-pdf.ts';
import { leftUnsaid, recordedWords, spokenWords, squeezed } from './support/recorded-words.ts';

const library = siteLibrary();
const { policies } = library;

async function read(file: string): Promise<ReadPdf> {
  return readPdf(await readFile(join('dist', file)));
}

/** All that is read out from the first clause on. */
function spokenText(pdf: ReadPdf): SpokenText[] {
  const spoken = pdf.pages.flatMap((page) => page.spoken);
  return spoken.slice(spoken.findIndex(({ path }) => path.includes('H2')));
}

describe.each(
  [...library.texts()].map((text) => ({ file: routes.pdf(text.language, text.policy, text.version), text })),
)('$file', ({ file, text }) => {
  const policy = library.policy(text.policy);
  const version = findVersion(policy, text.version)!;

  test('has the clauses as its outline', async () => {
    const [title, ...clauses] = (await read(file)).outline;
    expect(title).toMatchObject({ title: text.title, depth: 0 });
    expect(clauses.map((entry) => [squeezed(entry.title), entry.depth])).toEqual(
      text.clauses.map((clause) => [squeezed(headingText(clause)), clause.level]),
    );
  });

  test('gives the words of the record, in order, when its text is copied', async () => {
    const copied = squeezed((await read(file)).pages.map(({ body }) => body).join(''));
    let at = 0;
    for (const words of recordedWords(text)) {
      const found = copied.indexOf(words, at);
      expect(found, `“${words.slice(0, 60)}” after “${copied.slice(at - 60, at)}”`).toBeGreaterThanOrEqual(at);
      at = found + words.length;
    }
  });

  test('says exactly the words of the record when it is read out', async () => {
    expect(spokenWords(spokenText(await read(file)))).toBe(recordedWords(text).join(''));
  });

  test('begins with what it is: title, version, hash and permalink', async () => {
    const [first] = (await read(file)).pages;
    const permalink = site.origin + routes.version(text.language, text.policy, text.version);
    for (const words of [text.title, text.version, version.lastUpdated.slice(0, 10), textHash(text), permalink]) {
      expect(squeezed(first!.body)).toContain(squeezed(words));
    }
  });

  test('carries title, version and permalink on every page, and that it is superseded if it is', async () => {
    const permalink = site.origin + routes.version(text.language, text.policy, text.version);
    const status = statusOf(policy, version, today());
    for (const { header, footer } of (await read(file)).pages) {
      expect(squeezed(header)).toContain(squeezed(text.title));
      expect(header).toContain(text.version);
      expect(footer).toContain(permalink);
      if (status.kind === 'superseded') expect(footer).toContain(status.on);
    }
  });
});

/** Where both languages have the same listing it is printed once, across both columns. */
function withoutSharedCode(text: PolicyText, shared: PolicyText): string[] {
  const listings = new Set(
    shared.clauses.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'code' ? [block.text] : []))),
  );
  const isShared = (block: Block): boolean => block.kind === 'code' && listings.has(block.text);
  return recordedWords(text, ({ blocks }) =>
    blocks.filter((block) => !isShared(block)).flatMap((block) => blockLines(block)),
  );
}

describe.each(
  policies.flatMap((policy) =>
    policy.versions
      .filter(isBilingual)
      .map((version) => ({ file: routes.bilingualPdf(policy.id, version.date), policy, version })),
  ),
)('$file', ({ file, policy, version }) => {
  const language = leadingLanguage(version);
  const partner = otherLanguage(language);
  const [text, other] = [language, partner].map((one) => library.text(policy.id, version.date, one)) as [
    PolicyText,
    PolicyText,
  ];

  test('says both texts, each in its own language, with nothing lost or doubled', async () => {
    const spoken = spokenText(await read(file));
    const t = translator(language);
    const gaps = languages.map((of) => squeezed(t('bilingual.gap', { language: t(`language.${of}`) })));
    const isGap = (item: SpokenText): boolean => item.language === null && gaps.includes(squeezed(item.text));
    const texts = [
      { language: null, words: recordedWords(text).join('') },
      { language: languageTag[partner], words: withoutSharedCode(other, text).join('') },
    ];
    expect(
      leftUnsaid(
        spoken.filter((item) => !isGap(item)),
        texts,
      ),
    ).toEqual(['', '']);
  });

  test('sets partners level with each other: a clause begins at the same height in both languages', async () => {
    const pdf = await read(file);
    // Each heading is one element with both languages in it.
    const clauses = pdf.outline.filter(({ depth }) => depth > 0).map(({ title }) => squeezed(title));
    expect(clauses).toEqual(
      text.clauses.map((clause, index) => squeezed(`${headingText(clause)} · ${headingText(other.clauses[index]!)}`)),
    );
  });

  test('says which texts it sets side by side, by their hashes', async () => {
    const [first] = (await read(file)).pages;
    for (const one of [text, other]) expect(squeezed(first!.body)).toContain(textHash(one));
  });
});

describe.each(
  policies.flatMap((policy) =>
    versionPairs(policy).flatMap((pair) =>
      languages
        .filter((language) => isComparableIn(pair, language))
        .map((language) => ({
          file: routes.redlinePdf(language, policy.id, pair.from.date, pair.to.date),
          from: library.text(policy.id, pair.from.date, language),
          to: library.text(policy.id, pair.to.date, language),
        })),
    ),
  ),
)('$file', ({ file, from, to }) => {
  const t = translator(to.language);
  const says = (item: SpokenText, mark: string): boolean => item.alternative?.startsWith(mark) ?? false;
  const textOf = (spoken: readonly SpokenText[], without: string): string => {
    const body = spoken.slice(
      spoken.findLastIndex(({ path, text }) => path.includes('H2') && text.includes(t('compare.byClause'))) + 1,
    );
    const clauses = body.slice(body.findIndex(({ path }) => path.includes('H2')));
    return spokenWords(clauses.filter((item) => !says(item, without)));
  };

  test('gives the newer text without its deletions, and the older one without its insertions', async () => {
    const spoken = (await read(file)).pages.flatMap((page) => page.spoken);
    expect(textOf(spoken, t('compare.deletedMark'))).toBe(recordedWords(to).join(''));
    expect(textOf(spoken, t('compare.insertedMark'))).toBe(recordedWords(from).join(''));
  });

  test('begins with the summary and the legend, and names both texts by their hashes', async () => {
    const [first] = (await read(file)).pages;
    const words = squeezed(first!.body);
    const [summary, legend] = [t('compare.byClause'), t('print.changedPassage')].map((part) =>
      words.indexOf(squeezed(part)),
    ) as [number, number];
    expect(summary).toBeGreaterThanOrEqual(0);
    expect(legend).toBeGreaterThan(summary);
    expect(words.indexOf(squeezed(headingText(to.clauses[0]!)), legend)).toBeGreaterThan(legend);
    for (const text of [from, to]) expect(words).toContain(textHash(text));
  });
});

describe.each(languages)('the book in %s', (language) => {
  const t = translator(language);
  const texts = policies.map((policy) => library.text(policy.id, currentVersion(policy).date, language));

  test('holds every policy in force, word by word, and then the glossary', async () => {
    const spoken = (await read(routes.book(language))).pages.flatMap((page) => page.spoken);
    const starts = spoken.flatMap(({ path, text }, index) =>
      path.includes('H1') ? [{ title: text.trim(), index }] : [],
    );
    const chapters = starts.map(({ title, index }, at) => ({
      title,
      words: spoken.slice(index, starts[at + 1]?.index),
    }));
    const titles = texts.map(({ title }) => title);
    expect(chapters.map(({ title }) => title)).toEqual([
      t('book.title'),
      t('book.notices'),
      t('book.contents'),
      ...titles,
      t('glossary.title'),
    ]);
    for (const [index, text] of texts.entries()) {
      const { words } = chapters[index + 3]!;
      const clauses = words.slice(words.findIndex(({ path }) => path.includes('H2')));
      expect(spokenWords(clauses), text.title).toBe(recordedWords(text).join(''));
    }
    const glossary = squeezed(
      chapters
        .at(-1)!
        .words.map(({ text }) => text)
        .join(''),
    );
    for (const term of library.glossary) expect(glossary).toContain(squeezed(term[language].definition));
  });

  test('begins each policy on a new page, with its name above every page of it', async () => {
    const { pages, outline } = await read(routes.book(language));
    const start = (title: string): number => outline.find((entry) => entry.depth === 0 && entry.title === title)!.page;
    const bounds = [...texts.map(({ title }) => start(title)), start(t('glossary.title'))];
    texts.forEach(({ title, version }, index) => {
      expect(squeezed(pages[bounds[index]!]!.body).startsWith(squeezed(title)), title).toBe(true);
      for (let page = bounds[index]!; page < bounds[index + 1]!; page++) {
        expect(squeezed(pages[page]!.header), `page ${page + 1}`).toContain(squeezed(title));
        expect(pages[page]!.header).toContain(version);
      }
    });
  });

  test('tells in its contents on which page each policy and clause begins', async () => {
    const { pages, outline } = await read(routes.book(language));
    const contents = outline.find(({ title }) => title === t('book.contents'))!.page;
    const first = outline.find(({ title }) => title === texts[0]!.title)!.page;
    const words = squeezed(
      pages
        .slice(contents, first)
        .map(({ body }) => body)
        .join(''),
    );
    const listed = outline
      .filter(({ page }) => page >= first)
      .filter(({ title, depth }) => depth === 0 || /\S/.test(title));
    const chapters = texts.flatMap((text) => [
      text.title,
      ...text.clauses.filter(({ level }) => level === 1).map(headingText),
    ]);
    let at = 0;
    let entry = -1;
    for (const title of chapters) {
      entry = listed.findIndex((item, index) => index > entry && squeezed(item.title) === squeezed(title));
      const found = words.indexOf(squeezed(`${title}${listed[entry]!.page + 1}`), at);
      expect(found, title).toBeGreaterThanOrEqual(at);
      at = found + 1;
    }
  });

  test('has an outline of two levels, and links that stay in the book', async () => {
    const { pages, outline } = await read(routes.book(language));
    expect(Math.max(...outline.map(({ depth }) => depth))).toBe(1);
    const policyPages = texts.map(({ policy }) => site.origin + routes.policy(language, policy));
    const urls = pages.flatMap(({ links }) => links).map(({ url }) => url?.replace(/#.*/, '') ?? '');
    expect(urls.filter((url) => policyPages.includes(url))).toEqual([]);
  });

  test('is of at most three megabytes', async () => {
    expect((await read(routes.book(language))).bytes.length).toBeLessThanOrEqual(3 * 1024 * 1024);
  });
});
