import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString, type PDFObject } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { UnprintablePage } from './unprintable-page.ts';

/** What holds a page number: the id that it is the page of stands in this attribute. */
const attribute = 'data-page-of';

/**
 * Prints a page, with the page numbers of its contents filled in. They are known only when it has been printed: a draft
 * tells them, and the document whether filling them in has moved anything.
 * @throws UnprintablePage when a number has no place in the document, or when the numbers do not settle.
 */
export async function fillPageNumbers(
  page: Page,
  print: (purpose: 'draft' | 'document') => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const ids = await page.evaluate(
    (name) => [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!),
    attribute,
  );
  let printed = await print(ids.length === 0 ? 'document' : 'draft');
  if (ids.length === 0) return printed;
  let before = '';
  for (let pass = 0; pass < 3; pass++) {
    const numbers = await pageNumbers(printed, ids);
    if (numbers.join() === before) return printed;
    before = numbers.join();
    await page.evaluate(
      ([name, values]) =>
        document
          .querySelectorAll(`[${name}]`)
          .forEach((element, index) => (element.textContent = String(values[index]))),
      [attribute, numbers] as const,
    );
    printed = await print('document');
  }
  throw new UnprintablePage('The page numbers of the contents do not settle.');
}

/** The page of each id, counted from 1: Chromium names the destinations of links by the ids that they lead to. */
async function pageNumbers(printed: Uint8Array, ids: readonly string[]): Promise<number[]> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = destinations(document);
  return ids.map((id) => {
    const place = places.get(id);
    const target = place instanceof PDFArray ? place.get(0) : null;
    const number = target instanceof PDFRef ? pages.get(target) : undefined;
    if (number === undefined)
      throw new UnprintablePage(`The contents name #${id}, which no link of the page leads to.`);
    return number;
  });
}

function destinations(document: PDFDocument): Map<string, PDFObject | undefined> {
  const { catalog, context } = document;
  const found = new Map<string, PDFObject | undefined>();
  const direct = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [key, value] of direct?.entries() ?? []) found.set(key.decodeText(), context.lookup(value));
  const visit = (node: PDFDict | undefined): void => {
    const names = node?.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? [];
    for (let index = 0; index + 1 < names.length; index += 2) {
      const key = context.lookup(names[index]);
      const text = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : '';
      const value = context.lookup(names[index + 1]);
      found.set(text, value instanceof PDFDict ? value.lookup(PDFName.of('D')) : value);
    }
    const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [];
    for (const kid of kids) visit(context.lookup(kid, PDFDict));
  };
  visit(catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('Dests'), PDFDict));
  return found;
}
