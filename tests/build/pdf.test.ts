import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { languages, languageTag } from '../../src/domain/language.ts';
import { site } from '../../src/site.config.ts';
import { readPdf, type ReadPdf } from './support/read-pdf.ts';
import { structureProblems } from './support/pdf-structure.ts';

const { policies } = siteLibrary();
const names = readdirSync(join('dist', 'downloads'));
const pdfs = names.filter((name) => name.endsWith('.pdf')).sort();

// The names are spelt out here, not taken from the code that makes them: they are a promise to the outside.
const promised = [
  ...policies.flatMap(({ id, versions }) =>
    versions.flatMap(({ date, languages: own }) => {
      const texts = languages.filter((language) => own[language]).map((language) => `${id}-${date}-${language}.pdf`);
      return texts.length === languages.length ? [...texts, `${id}-${date}-bilingual.pdf`] : texts;
    }),
  ),
  ...policies.flatMap(({ id, versions }) =>
    versions.flatMap((to, index) =>
      versions
        .slice(0, index)
        .flatMap((from) =>
          languages
            .filter((language) => from.languages[language] && to.languages[language])
            .map((language) => `${id}-${from.date}-to-${to.date}-${language}-redline.pdf`),
        ),
    ),
  ),
  ...languages.map((language) => `trtc-policies-${language}.pdf`),
];

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

test('every text, every version with both languages, every comparison and both books have their PDF, and nothing else', () => {
  expect(promised.length).toBeGreaterThan(20);
  expect(pdfs).toEqual(promised.toSorted());
});

test('there is nothing half-written among the downloads', () => {
  expect(names.filter((name) => name.startsWith('.') || name.endsWith('.part'))).toEqual([]);
});

test('what is only there to be printed is not in the site', () => {
  expect(existsSync(join('dist', 'print'))).toBe(false);
});

test('the median PDF of a text is of at most 200 KB', () => {
  const texts = pdfs.filter((name) => /^(?!.*-to-|trtc-).*-(en|zh)\.pdf$/.test(name));
  const sizes = texts.map((name) => statSync(join('dist', 'downloads', name)).size).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(200 * 1024);
});

describe.each(pdfs)('%s', (file) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await readFile(join('dist', 'downloads', file)));
  });

  test('says what it is: title, language, author', async () => {
    const { info } = (await pdf.document.getMetadata()) as { info: Record<string, unknown> };
    expect(info['Title']).toBeTruthy();
    expect(info['Author']).toBeTruthy();
    const named = languages.find((language) => new RegExp(`-${language}\\b`).test(file));
    if (named) expect(info['Language']).toBe(languageTag[named]);
    else expect(Object.values(languageTag)).toContain(info['Language']);
    expect(pdf.showsTitle).toBe(true);
  });

  test('is dated by its versions, not by the day of the build', async () => {
    const document = await PDFDocument.load(pdf.bytes, { updateMetadata: false });
    const times = policies.flatMap(({ versions }) => versions.map(({ lastUpdated }) => lastUpdated));
    const { metadata } = await pdf.document.getMetadata();
    const modified = String(metadata.get('xmp:modifydate'));
    expect(times).toContain(modified);
    expect([document.getCreationDate(), document.getModificationDate()]).toEqual([
      new Date(modified),
      new Date(modified),
    ]);
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

  test('is tagged so that a screen reader finds its way', async () => {
    expect(pdf.isTagged).toBe(true);
    expect(await structureProblems(pdf.bytes)).toEqual([]);
  });

  test('tags all its text, but for what stands in the margins', () => {
    const spoken = (index: number): string => pdf.pages[index]!.spoken.map(({ text }) => text).join('');
    for (const [index, page] of pdf.pages.entries()) {
      expect(page.untagged, `page ${index + 1}`).toBe('');
      // A repeated head of a table and a bullet are printed, but not read out again.
      expect(spoken(index).trim().length, `page ${index + 1}`).toBeGreaterThan(0);
    }
  });

  test('reads the head of a table once, and as headers', () => {
    const heads = pdf.pages.flatMap((page) => page.spoken).filter(({ path }) => path.includes('THead'));
    expect(heads.filter(({ path }) => !path.includes('TH'))).toEqual([]);
  });

  test('leaves no heading alone at the foot of a page', () => {
    const ends = pdf.pages.map(({ spoken }) => spoken.findLast(({ text }) => text.trim() !== ''));
    expect(ends.flatMap((end, index) => (end?.path.some((role) => /^H\d$/.test(role)) ? [index + 1] : []))).toEqual([]);
  });

  test('leads every entry of its outline to its own page', () => {
    expect(pdf.outline.length).toBeGreaterThan(3);
    for (const { title, page } of pdf.outline) {
      const words = title.replace(/ · /g, '').replace(/\s+/g, '');
      expect(pdf.pages[page]!.body.replace(/\s+/g, ''), `“${title}” on page ${page + 1}`).toContain(words);
    }
  });

  test('has links that say where they lead, and lead there', async () => {
    for (const { contents, url, dest } of pdf.pages.flatMap((page) => page.links)) {
      expect(contents, url ?? dest ?? 'a link').not.toBe('');
      if (url !== null) expect(url).toMatch(/^https:\/\/|^mailto:/);
      else expect(await pdf.document.getDestination(dest!), dest ?? '').not.toBeNull();
    }
  });

  test('carries an address and “page N of M” on every page', () => {
    const count = pdf.pages.length;
    for (const [index, { footer }] of pdf.pages.entries()) {
      // A cover has no number.
      if (file.startsWith('trtc-policies') && index === 0) continue;
      const numbers = [`Page ${index + 1} of ${count}`, `第 ${index + 1} 页，共 ${count} 页`];
      expect(numbers.some((words) => footer.replace(/\s+/g, '').includes(words.replace(/\s+/g, '')))).toBe(true);
      expect(footer).toContain(site.origin);
    }
  });

  test('is A4', () => {
    const size = file.endsWith('-bilingual.pdf') ? [842, 595] : [595, 842];
    expect(pdf.pages.map((page) => page.size.map(Math.round))).toEqual(pdf.pages.map(() => size));
  });
});
