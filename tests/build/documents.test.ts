import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { textHash } from '../../src/content/text-hash.ts';
import { canonicalText } from '../../src/domain/document/canonical-text.ts';
import { files, page, pages, problemsOn } from './support/built-site.ts';
import { readMarkdown } from '../unit/exports/markdown/support/read-markdown.ts';
import { publishedWords, readWord, type ReadWord } from '../unit/exports/word/support/read-word.ts';
import { all, at } from '../unit/exports/word/support/xml.ts';

// The addresses are spelt out here, not taken from the code that makes them.
const texts = [...siteLibrary().texts()].map((text) => ({
  text,
  name: `${text.policy}-${text.version}-${text.language}`,
}));
const redlines = siteLibrary().policies.flatMap(({ id, versions }) =>
  ['en' as const, 'zh' as const].flatMap((language) => {
    const own = versions.filter((version) => version.languages[language]);
    return own.flatMap((to, index) =>
      own.slice(0, index).map((from) => ({
        name: `${id}-${from.date}-to-${to.date}-${language}-redline`,
        older: siteLibrary().text(id, from.date, language),
        newer: siteLibrary().text(id, to.date, language),
      })),
    );
  }),
);

const word = (name: string): ReadWord => readWord(readFileSync(`dist/downloads/${name}.docx`));
const radicals = /[\u2e80-\u2fdf]/;

test('every text has a Word and a Markdown file, every comparison a redline in Word, and there is no other', () => {
  expect(texts.length).toBeGreaterThan(10);
  expect(redlines.length).toBeGreaterThan(1);
  const expected = [
    ...texts.flatMap(({ name }) => [`${name}.docx`, `${name}.md`]),
    ...redlines.map(({ name }) => `${name}.docx`),
  ];
  expect([...files('downloads/*.docx'), ...files('downloads/*.md')].map((file) => file.slice(10)).toSorted()).toEqual(
    expected.toSorted(),
  );
});

describe.each(texts)('$name', ({ text, name }) => {
  test('the Word file says what the record says: every clause, in order, line by line', () => {
    const read = word(name);
    expect(publishedWords(read.lines('accepted'))).toBe(canonicalText(text));
    expect(read.lines('rejected')).toEqual(read.lines('accepted'));
    expect(Object.values(read.parts).filter((part) => radicals.test(part))).toEqual([]);
  });

  test('the Word file has its headings as headings, its tables with headers, and its links', () => {
    const read = word(name);
    const lines = read.lines('accepted');
    const headings = lines.filter((line) => line.kind === 'paragraph' && line.style.startsWith('Heading'));
    expect(headings.map((line) => line.kind === 'paragraph' && line.style)).toEqual(
      text.clauses.map(({ level }) => `Heading${level}`),
    );
    const tables = all(read.document).filter((element) => element.name === 'w:tbl');
    expect(tables.filter((table) => !at(table, 'w:tr', 'w:trPr', 'w:tblHeader'))).toEqual([]);
    const bookmarks = all(read.document).flatMap((element) =>
      element.name === 'w:bookmarkStart' ? [element.attributes['w:name']] : [],
    );
    const anchors = all(read.document).flatMap((element) =>
      element.name === 'w:hyperlink' ? (element.attributes['w:anchor'] ?? []) : [],
    );
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
  });

  test('the Word file says on every page where it is from and which page of how many it is', () => {
    const { parts } = word(name);
    expect(parts['word/footer1.xml']).toContain(`/${text.language}/${text.policy}/${text.version}/`);
    expect(parts['word/footer1.xml']).toMatch(/PAGE<.*NUMPAGES</);
    expect(parts['docProps/core.xml']).toContain(text.version);
    expect(parts['word/styles.xml']).toMatch(/<w:lang w:val="en-US" w:eastAsia="zh-CN"\/>/);
    expect(parts['word/document.xml']).toContain(textHash(text));
  });

  test('the Markdown file is read back as the canonical text', () => {
    const file = readFileSync(`dist/downloads/${name}.md`, 'utf8');
    const read = readMarkdown(file);
    expect(read.canonical).toBe(canonicalText(text));
    expect(read.facts).toMatchObject({ policy: text.policy, version: text.version, hash: textHash(text) });
    expect(file).not.toMatch(radicals);
  });
});

describe.each(redlines)('$name', ({ name, older, newer }) => {
  test('gives the older text when all is rejected, the newer when all is accepted', () => {
    const read = word(name);
    expect(publishedWords(read.lines('rejected'))).toBe(canonicalText(older));
    expect(publishedWords(read.lines('accepted'))).toBe(canonicalText(newer));
    expect(Object.values(read.parts).filter((part) => radicals.test(part))).toEqual([]);
  });

  test('has changes of the site, made on the day of the newer version', () => {
    const stamps = all(word(name).document).flatMap(({ attributes }) =>
      attributes['w:author'] === undefined ? [] : [`${attributes['w:author']} ${attributes['w:date']}`],
    );
    const site = newer.language === 'en' ? 'TRTC Policy Center' : 'TRTC 政策中心';
    expect([...new Set(stamps)]).toEqual([`${site} ${newer.version}T00:00:00Z`]);
  });
});

describe('files to download', () => {
  const sizes = (path: string): string[][] =>
    page(path)
      .document.elements('.downloads a')
      .map((link) => [link.getAttributeValue('href')!, link.querySelector('.size')?.textContent ?? '']);

  test('are offered with their sizes, on every page that offers them', () => {
    expect(pages.filter(({ html }) => html.includes('data-size-of'))).toEqual([]);
    const wrong = problemsOn(pages, ({ document }) =>
      document.elements('.downloads a').flatMap((link) => {
        const href = link.getAttributeValue('href')!;
        const kilobytes = Math.max(1, Math.round(readFileSync(`dist${href}`).length / 1024));
        const expected = kilobytes < 1024 ? `${kilobytes} KB` : null;
        const said = link.querySelector('.size')?.textContent ?? '';
        return expected === null ? (/^\d+\.\d MB$/.test(said) ? [] : [href]) : said === expected ? [] : [href];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('are offered where they are wanted: on the text, the history, the comparison, the updates and the home page', () => {
    const [redline] = redlines.filter(({ newer }) => newer.language === 'en');
    const { policy, version } = redline!.newer;
    const own = ['en.pdf', 'en.docx', 'en.md'].map((end) => `/downloads/${policy}-${version}-${end}`);
    const both = `/downloads/${policy}-${version}-bilingual.pdf`;
    const changes = ['pdf', 'docx'].map((end) => `/downloads/${redline!.name}.${end}`);
    const offered = (path: string): string[] => sizes(path).map(([href]) => href!);
    expect(offered(`/en/${policy}/${version}/`)).toEqual([...own, both]);
    expect(offered(`/en/${policy}/history/`)).toEqual(expect.arrayContaining([...own, both, ...changes]));
    expect(offered('/en/updates/')).toEqual(
      expect.arrayContaining([...own, ...changes, '/downloads/trtc-policies-en.pdf']),
    );
    expect(offered(`/en/${policy}/compare/${redline!.older.version}/${version}/`)).toEqual(changes);
    expect(offered(`/en/${policy}/bilingual/`)).toEqual([both]);
    expect(offered('/zh/')).toContain('/downloads/trtc-policies-zh.pdf');
  });
});
