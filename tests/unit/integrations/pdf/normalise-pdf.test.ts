import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../../src/integrations/browser.ts';
import { normalisePdf } from '../../../../src/integrations/pdf/normalise-pdf.ts';

const facts = {
  title: 'Terms & “conditions” 条款',
  author: 'The publisher',
  subject: 'a < b',
  keywords: ['one', 'two'],
  lastUpdated: '2025-07-09T15:57:21+08:00',
  language: 'zh' as const,
};

/** What Chromium makes of a small page; its process has printed `before` documents before. */
async function rawPdf(before: number): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (let count = 0; count < before; count++) await print(page);
    return await print(page);
  } finally {
    await browser.close();
  }
}

async function print(page: Page): Promise<Uint8Array> {
  await page.setContent(`<html lang="en"><title>Raw</title><h1>Terms</h1><p>See <a href="https://a.example/">clause <b>3</b></a>.
    <table><thead><tr><th scope="col">Data<th scope="col">Period<tbody><tr><th scope="row">IP<td>14 days</table>`);
  return page.pdf({ tagged: true, outline: true });
}

let raw: Uint8Array;
let later: Uint8Array;
let normal: Uint8Array;
let document: PDFDocument;
beforeAll(async () => {
  [raw, later] = [await rawPdf(0), await rawPdf(2)];
  normal = await normalisePdf(raw, facts);
  document = await PDFDocument.load(normal, { updateMetadata: false });
}, 60_000);

describe('the same document', () => {
  test('printed later by another process differs, and is made the same', async () => {
    expect(Buffer.from(raw).equals(later)).toBe(false);
    expect(Buffer.from(await normalisePdf(later, facts)).equals(normal)).toBe(true);
  });

  test('with another date is another file with another id', async () => {
    const other = await normalisePdf(raw, { ...facts, lastUpdated: '2025-07-10T15:57:21+08:00' });
    const { context } = await PDFDocument.load(other, { updateMetadata: false });
    expect(String(context.trailerInfo.ID)).not.toBe(String(document.context.trailerInfo.ID));
    expect(String(document.context.trailerInfo.ID)).toMatch(/^\[ <[0-9a-f]{32}> <[0-9a-f]{32}> \]$/);
  });
});

describe('what the document says of itself', () => {
  test('is what it was given', () => {
    expect(document.getTitle()).toBe(facts.title);
    expect(document.getAuthor()).toBe(facts.author);
    expect(document.getSubject()).toBe(facts.subject);
    expect(document.getKeywords()).toBe('one two');
    expect([document.getCreationDate(), document.getModificationDate()]).toEqual([
      new Date(facts.lastUpdated),
      new Date(facts.lastUpdated),
    ]);
    expect(document.catalog.lookup(PDFName.of('Lang'))).toMatchObject({ value: 'zh-CN' });
  });

  test('is said again in XMP, well-formed', () => {
    const stream = document.catalog.lookup(PDFName.of('Metadata'));
    const xmp = stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString() : '';
    expect(xmp).toContain('<rdf:li xml:lang="zh-CN">Terms &amp; “conditions” 条款</rdf:li>');
    expect(xmp).toContain('a &lt; b');
    expect(xmp).toContain('<xmp:ModifyDate>2025-07-09T15:57:21+08:00</xmp:ModifyDate>');
    expect(xmp).not.toContain('pdfuaid');
  });
});

test('a link says what it says on the page', () => {
  const link = document.getPage(0).node.Annots()?.lookup(0, PDFDict);
  expect(link?.lookup(PDFName.of('Contents'), PDFHexString).decodeText()).toBe('clause 3');
});

test('a file that is not tagged is refused', async () => {
  const plain = await PDFDocument.create();
  plain.addPage();
  await expect(normalisePdf(await plain.save(), facts)).rejects.toThrow('The PDF is not tagged.');
});
