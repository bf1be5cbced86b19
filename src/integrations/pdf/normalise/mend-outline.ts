import { PDFDict, PDFHexString, PDFName, PDFRef, type PDFDocument } from 'pdf-lib';
import type { ContentReader } from './marked-content.ts';
import { contentsOf, elementsOf, type StructureElement } from './structure-tree.ts';

const name = PDFName.of.bind(PDFName);

/** Takes the titles of the outline from the headings: Chromium doubles one that did not fit at the foot of a page. */
export function mendOutline(document: PDFDocument, structure: StructureElement, read: ContentReader): void {
  const headings = new Map([...elementsOf(structure)].map((element) => [element.ref, element]));
  for (const item of outlineItems(document.catalog.lookupMaybe(name('Outlines'), PDFDict))) {
    const ref = item.get(name('SE'));
    const heading = ref instanceof PDFRef ? headings.get(ref) : undefined;
    const text = heading ? contentsOf(heading).map((content) => read(content)?.text ?? '') : [];
    const title = text.join('').replace(/\s+/g, ' ').trim();
    if (title !== '') item.set(name('Title'), PDFHexString.fromText(title));
  }
}

function* outlineItems(parent: PDFDict | undefined): Generator<PDFDict> {
  for (let item = parent?.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict)) {
    yield item;
    yield* outlineItems(item);
  }
}
