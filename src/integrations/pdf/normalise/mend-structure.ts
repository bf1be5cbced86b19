import type { ContentReader } from './marked-content.ts';
import { mendList } from './mend-list.ts';
import { mendTable } from './mend-table.ts';
import { newElement, type StructureElement, type StructureKid } from './structure-tree.ts';

/** A box without a meaning: `div`, `section`, `span`, a run of text. Its place decides what it is. */
const box = 'NonStruct';
const blocks = new Set(
  'Part Art Sect Div BlockQuote Caption TOC Index L LI LBody Table TR TH TD THead TBody TFoot P H H1 H2 H3 H4 H5 H6 Figure'.split(
    ' ',
  ),
);
/** What holds blocks only: text in it stands in a paragraph. */
const groups = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote']);

/**
 * The tree that Chromium wrote, as a screen reader should have it: boxes become sections, paragraphs or nothing; list
 * items have a body; a table's head is marked and read once; borders and backgrounds are not read.
 */
export function mendStructure(document: StructureElement, read: ContentReader): StructureElement {
  return { ...document, kids: asBlocks(mendKids(document, read)) };
}

function mendKids(element: StructureElement, read: ContentReader): StructureKid[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'element') return mendElement(kid, read);
    return kid.kind === 'content' && isDecoration(element.type, read(kid)?.onlyShapes ?? true) ? [] : [kid];
  });
}

/** Bullets and figures are drawn as shapes, too, but have a meaning. */
function isDecoration(owner: string, onlyShapes: boolean): boolean {
  return onlyShapes && owner !== 'Lbl' && owner !== 'Figure';
}

function mendElement(element: StructureElement, read: ContentReader): StructureKid[] {
  const kids = mendKids(element, read);
  if (element.type === box) return mendBox(element, kids);
  if (groups.has(element.type)) return [{ ...element, kids: asBlocks(kids) }];
  const mended = { ...element, kids: kids.some(isBlock) ? kids.map(asParagraph) : withoutBoxes(kids) };
  if (element.type === 'L') return [mendList(mended, read)];
  if (element.type === 'Table') return [mendTable(mended)];
  return [mended];
}

/** The kids themselves, a group of blocks, or a box still: then the element around it knows whether it is a paragraph. */
function mendBox(element: StructureElement, kids: StructureKid[]): StructureKid[] {
  const isRunOfText = element.kids.every((kid) => kid.kind !== 'element');
  if (isRunOfText && element.language === null) return kids;
  const holdsBlocks = kids.some(isBlock) || (kids.length > 1 && kids.every(isBox));
  if (!holdsBlocks) return kids.length === 0 ? [] : [{ ...element, kids: withoutBoxes(kids) }];
  if (kids.length === 1) return kids.map((kid) => inLanguage(kid, element.language));
  return [{ ...element, type: isHeading(kids[0]) ? 'Sect' : 'Div', kids: asBlocks(kids) }];
}

/** Boxes become paragraphs; what stands between blocks is put into paragraphs. */
function asBlocks(kids: readonly StructureKid[]): StructureKid[] {
  const result: StructureKid[] = [];
  let loose: StructureKid[] = [];
  const end = (): void => {
    if (loose.length > 0) result.push(newElement('P', loose));
    loose = [];
  };
  for (const kid of kids.map(asParagraph)) {
    if (isBlock(kid)) {
      end();
      result.push(kid);
    } else {
      loose.push(kid);
    }
  }
  end();
  return result;
}

function asParagraph(kid: StructureKid): StructureKid {
  return isBox(kid) ? { ...kid, type: 'P' } : kid;
}

/** The kids of boxes in their place; a box in another language stays, as a span. */
function withoutBoxes(kids: readonly StructureKid[]): StructureKid[] {
  return kids.flatMap((kid) => {
    if (!isBox(kid)) return [kid];
    return kid.language === null ? kid.kids : [{ ...kid, type: 'Span' }];
  });
}

/** A kid with the language of the box around it that goes. */
function inLanguage(kid: StructureKid, language: string | null): StructureKid {
  if (language === null) return kid;
  if (kid.kind !== 'element') return { ...newElement('Span', [kid]), language };
  return kid.language === null ? { ...kid, language } : kid;
}

function isBox(kid: StructureKid): kid is StructureElement {
  return kid.kind === 'element' && kid.type === box;
}

function isBlock(kid: StructureKid): boolean {
  return kid.kind === 'element' && blocks.has(kid.type);
}

function isHeading(kid: StructureKid | undefined): boolean {
  return kid?.kind === 'element' && /^H\d?$/.test(kid.type);
}
