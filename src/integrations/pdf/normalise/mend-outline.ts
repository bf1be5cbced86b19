import { PDFDict, PDFHexString, PDFName, PDFRef, type PDFDocument } from 'pdf-lib';
import type { ContentReader } from './marked-content.ts';
import { contentsOf, elementsOf, type StructureElement, type StructureKid } from './structure-tree.ts';

const name = PDFName.of.bind(PDFName);

/** Stands between the languages of a heading that has both. */
const betweenLanguages = ' · ';

/**
 * Takes the titles of the outline from the headings: Chromium doubles one that did not fit at the foot of a page. Of
 * the outline's levels it leaves `depth`.
 */
export function mendOutline(
  document: PDFDocument,
  structure: StructureElement,
  read: ContentReader,
  depth = Infinity,
): void {
  const headings = new Map([...elementsOf(structure)].map((element) => [element.ref, element]));
  const outline = document.catalog.lookupMaybe(name('Outlines'), PDFDict);
  if (outline) cutBelow(outline, depth);
  for (const item of outlineItems(outline)) {
    const ref = item.get(name('SE'));
    const heading = ref instanceof PDFRef ? headings.get(ref) : undefined;
    const title = heading ? headingTitle(heading, read) : '';
    if (title !== '') item.set(name('Title'), PDFHexString.fromText(title));
  }
}

function headingTitle(heading: StructureElement, read: ContentReader): string {
  const words = (kid: StructureKid): string =>
    contentsOf(kid).reduce((all, content) => all + (read(content)?.text ?? ''), '');
  const parts = heading.kids.map((kid) => {
    const isOtherLanguage = kid.kind === 'element' && kid.language !== null;
    return isOtherLanguage ? betweenLanguages + words(kid) : words(kid);
  });
  return parts.join('').replace(/\s+/g, ' ').trim().replace(/^· /, '');
}

/** Removes the items that are deeper than `depth` levels below `parent`, and counts those that can be seen anew. */
function cutBelow(parent: PDFDict, depth: number): void {
  const { context } = parent;
  const kids = parent.get(name('First')) ? [...siblings(parent)] : [];
  for (const { dict } of kids) cutBelow(dict, depth - 1);
  if (depth > 0) return;
  for (const { ref } of kids) context.delete(ref);
  for (const key of ['First', 'Last', 'Count']) parent.delete(name(key));
}

/** The items below `parent`, with their places in the file. */
function* siblings(parent: PDFDict): Generator<{ ref: PDFRef; dict: PDFDict }> {
  let ref = parent.get(name('First'));
  while (ref instanceof PDFRef) {
    const dict = parent.context.lookup(ref, PDFDict);
    const next = dict.get(name('Next'));
    yield { ref, dict };
    ref = next;
  }
}

function* outlineItems(parent: PDFDict | undefined): Generator<PDFDict> {
  for (let item = parent?.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict)) {
    yield item;
    yield* outlineItems(item);
  }
}
