import { PDFDict, PDFHexString, PDFName, PDFRef, type PDFDocument } from 'pdf-lib';
import { glyphTexts } from './glyph-text.ts';
import { readMarkedContent, type ContentReader } from './marked-content.ts';
import { mendOutline } from './mend-outline.ts';
import type { Speech } from '../mark-speech.ts';
import { mendStructure } from './mend-structure.ts';
import { readPageContent, writePageContent } from './page-content.ts';
import { saySpeech } from './say-speech.ts';
import { contentsOf, elementsOf, readStructure, type StructureElement } from './structure-tree.ts';
import { tagContent } from './tag-content.ts';
import { writeStructure } from './write-structure.ts';

const name = PDFName.of.bind(PDFName);

/** Types that Chromium uses and PDF 1.7 does not know, by the nearest one that it does. */
const roles = { Em: 'Span', Strong: 'Span', Sub: 'Span', Aside: 'Div', Title: 'P', FENote: 'Note' };

export interface TagOptions {
  /** What is said of insertions and deletions, by the numbers that `markSpeech` gave them. */
  readonly speech?: readonly Speech[];
  /** How many levels of headings the outline has; all if left out. */
  readonly outlineDepth?: number | undefined;
}

/** Mends the tags of a document, in the structure tree and in the pages' content, and what is made from them. */
export function mendTags(document: PDFDocument, { speech = [], outlineDepth }: TagOptions = {}): void {
  const { context, catalog } = document;
  const rootRef = catalog.get(name('StructTreeRoot'));
  if (!(rootRef instanceof PDFRef)) throw new Error('The PDF is not tagged.');
  const root = context.lookup(rootRef, PDFDict);

  const pages = document.getPages().map((page) => ({ page, operations: readPageContent(page) }));
  const shown = new Map(
    pages.map(({ page, operations }) => [page.ref, readMarkedContent(operations, glyphTexts(page))]),
  );
  const read: ContentReader = (content) => shown.get(content.page)?.get(content.id);

  const former = readStructure(root);
  const mended = mendStructure(saySpeech(former, speech), read);
  writeStructure(rootRef, mended, elementsOf(former), context);
  root.set(name('RoleMap'), context.obj(roles));
  describeLinks(mended, read);
  mendOutline(document, mended, read, outlineDepth);

  const tags = tagsOf(mended);
  for (const { page, operations } of pages) {
    writePageContent(
      page,
      tagContent(operations, (id) => tags.get(page.ref)?.get(id) ?? null),
    );
  }
}

/** What a link says, for readers that list a document's links. */
function describeLinks(document: StructureElement, read: ContentReader): void {
  for (const element of elementsOf(document)) {
    for (const kid of element.kids) {
      if (kid.kind !== 'object') continue;
      const text = contentsOf(element).map((content) => read(content)?.text ?? '');
      kid.dict.lookup(name('Obj'), PDFDict).set(name('Contents'), PDFHexString.fromText(text.join('').trim()));
    }
  }
}

/** The type of the element that each content belongs to, by page and number. */
function tagsOf(document: StructureElement): Map<PDFRef, Map<number, string>> {
  const tags = new Map<PDFRef, Map<number, string>>();
  for (const { type, kids } of elementsOf(document)) {
    for (const kid of kids) {
      if (kid.kind !== 'content') continue;
      const ofPage = tags.get(kid.page) ?? new Map<number, string>();
      tags.set(kid.page, ofPage.set(kid.id, type));
    }
  }
  return tags;
}
