import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { anchorsOf } from '../../src/domain/document/anchors.ts';
import { clauseLines, headingText } from '../../src/domain/document/plain-text.ts';
import type { PolicyText } from '../../src/domain/document/policy-text.ts';
import { languageTag } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';
import { findVersion, statusOf } from '../../src/domain/version.ts';
import { translator } from '../../src/i18n/translator.ts';
import { site } from '../../src/site.config.ts';
import { readPdf, type ReadPdf, type SpokenText } from './support/read-pdf.ts';

const library = siteLibrary();
const texts = [...library.texts()].map((text) => ({ file: pdfOf(text), text }));

function pdfOf({ language, policy, version }: PolicyText): string {
  return routes.pdf(language, policy, version);
}

/** Fonts as the file names them. */
async function fontsOf({ bytes }: ReadPdf): Promise<{ type: string; name: string; isEmbedded: boolean }[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const word = (dict: PDFDict, key: string): string => dict.lookup(PDFName.of(key), PDFName).decodeText();
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => dict.lookup(PDFName.of('Type')) === PDFName.of('Font') && word(dict, 'Subtype') !== 'Type0')
    .map((font) => {
      const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      const isEmbedded = descriptor?.has(PDFName.of('FontFile2')) ?? false;
      return {
        type: word(font, 'Subtype'),
        name: font.has(PDFName.of('BaseFont')) ? word(font, 'BaseFont') : '',
        isEmbedded,
      };
    });
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The words of the record, block by block; the bars between the cells of a table are not printed. */
function recordedWords(text: PolicyText): string[] {
  const lines = text.clauses.flatMap((clause) => [headingText(clause), ...clauseLines(clause)]);
  return lines.flatMap((line) => line.split(' | ')).map(squeezed);
}

test('every text of every version has its PDF', () => {
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter(({ file }) => !existsSync(join('dist', file))).map(({ file }) => file)).toEqual([]);
});

test('there is nothing half-written among the downloads', () => {
  const names = readdirSync(join('dist', 'downloads'));
  expect(names.filter((name) => name.startsWith('.') || name.endsWith('.part'))).toEqual([]);
});

describe.each(texts)('$file', ({ file, text }) => {
  const { language } = text;
  const policy = library.policy(text.policy);
  const version = findVersion(policy, text.version)!;
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await readFile(join('dist', file)));
  });

  test('says what it is: title, version, language, author', async () => {
    const { info } = (await pdf.document.getMetadata()) as { info: Record<string, unknown> };
    expect(info['Title']).toContain(text.title);
    expect(info['Title']).toContain(text.version);
    expect(info['Author']).toBeTruthy();
    expect(info['Language']).toBe(languageTag[language]);
    expect(pdf.showsTitle).toBe(true);
  });

  test('is dated by its version, not by the day of the build', async () => {
    const document = await PDFDocument.load(pdf.bytes, { updateMetadata: false });
    const updated = new Date(version.lastUpdated);
    expect([document.getCreationDate(), document.getModificationDate()]).toEqual([updated, updated]);
    const { metadata } = await pdf.document.getMetadata();
    expect(String(metadata.get('xmp:modifydate'))).toBe(version.lastUpdated);
  });

  test('has the clauses as its outline, each leading to its own page', () => {
    const [title, ...clauses] = pdf.outline;
    expect(title).toMatchObject({ title: text.title, depth: 0 });
    expect(clauses.map((entry) => [squeezed(entry.title), entry.depth])).toEqual(
      text.clauses.map((clause) => [squeezed(headingText(clause)), clause.level]),
    );
    for (const { title: heading, page } of pdf.outline) {
      expect(squeezed(pdf.pages[page]!.body), `“${heading}” on page ${page + 1}`).toContain(squeezed(heading));
    }
  });

  test('gives the words of the record, in order, when its text is copied', () => {
    const copied = squeezed(pdf.pages.map(({ body }) => body).join(''));
    let at = 0;
    for (const words of recordedWords(text)) {
      const found = copied.indexOf(words, at);
      expect(found, `“${words.slice(0, 60)}” after “${copied.slice(at - 60, at)}”`).toBeGreaterThanOrEqual(at);
      at = found + words.length;
    }
  });

  test('says exactly the words of the record when it is read out', () => {
    const spoken = pdf.pages.flatMap((page) => page.spoken);
    const start = spoken.findIndex(({ path }) => path.includes('H2'));
    const t = translator(language);
    const noteLabels: readonly string[] = [t('policy.editorNote'), t('policy.note')];
    const isLabel = ({ path, text: said }: SpokenText): boolean =>
      path.at(-1) === 'P' && noteLabels.includes(said.trim());
    const words = spoken.slice(start).filter((item) => !isLabel(item));
    expect(words.map((item) => squeezed(item.text)).join('')).toBe(recordedWords(text).join(''));
  });

  test('holds no look-alike characters that a search would miss', () => {
    const all = pdf.pages.map(({ header, body, footer }) => header + body + footer).join('');
    // Radicals, private use, and the sign for “unknown”.
    expect(all.match(/[\u2E80-\u2FDF\uE000-\uF8FF\uFFFD]/gu)).toBeNull();
  });

  test('embeds the fonts of the project and no other', async () => {
    const fonts = await fontsOf(pdf);
    expect(fonts.length).toBeGreaterThan(0);
    for (const { type, name, isEmbedded } of fonts) {
      expect(type, name).toBe('CIDFontType2');
      expect(name).toMatch(/^[A-Z]{6}\+NotoSans(?:SC|Mono)?-(?:Regular|Bold|Italic)$/);
      expect(isEmbedded, name).toBe(true);
    }
  });

  test('is tagged, and steps down its headings one level at a time', () => {
    expect(pdf.isTagged).toBe(true);
    const levels = pdf.pages
      .flatMap((page) => page.spoken)
      .flatMap(({ path }) => path.filter((role) => /^H\d$/.test(role)).map((role) => Number(role.slice(1))));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const roles = new Set(pdf.pages.flatMap((page) => page.spoken).flatMap(({ path }) => path));
    expect([...roles].filter((role) => role === 'NonStruct')).toEqual([]);
  });

  test('tells which cells of a table are headers, and reads the head once', () => {
    const cells = pdf.pages.flatMap((page) => page.spoken).filter(({ path }) => path.includes('Table'));
    const heads = cells.filter(({ path }) => path.includes('THead'));
    expect(heads.filter(({ path }) => !path.includes('TH'))).toEqual([]);
    const tables = text.clauses.flatMap((clause) => JSON.stringify(clause).match(/"kind":"table"/g) ?? []);
    expect(heads.length > 0).toBe(tables.length > 0);
  });

  test('has links that say where they lead, and lead there', async () => {
    const links = pdf.pages.flatMap((page) => page.links);
    const anchors = anchorsOf(text);
    for (const { contents, url, dest } of links) {
      expect(contents, url ?? dest ?? 'a link').not.toBe('');
      if (url !== null) expect(url).toMatch(/^https:\/\/|^mailto:/);
      else {
        expect(anchors).toContain(dest);
        expect(await pdf.document.getDestination(dest!)).not.toBeNull();
      }
    }
  });

  test('carries title, version, permalink and “page N of M” on every page', () => {
    const permalink = site.origin + routes.version(language, text.policy, text.version);
    const count = pdf.pages.length;
    const status = statusOf(policy, version, today());
    pdf.pages.forEach(({ header, footer }, index) => {
      const page = language === 'en' ? `Page ${index + 1} of ${count}` : `第 ${index + 1} 页，共 ${count} 页`;
      expect(squeezed(header)).toContain(squeezed(text.title));
      expect(header).toContain(text.version);
      expect(squeezed(footer)).toContain(squeezed(page));
      expect(footer).toContain(permalink);
      if (status.kind === 'superseded') expect(header).toContain(status.on);
    });
  });

  test('is A4, upright', () => {
    expect(pdf.pages.map(({ size }) => size.map(Math.round))).toEqual(pdf.pages.map(() => [595, 842]));
  });
});
