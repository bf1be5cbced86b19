import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from 'pdf-lib';
import { writeIds, writeParents } from './structure-index.ts';
import { elementsOf, type StructureElement, type StructureKid } from './structure-tree.ts';

/** Where each element of a tree stands in the file. */
export type ElementRefs = ReadonlyMap<StructureElement, PDFRef>;

const name = PDFName.of.bind(PDFName);

/** Writes a changed tree back under `/StructTreeRoot`. Elements of the `former` tree that have left it are deleted. */
export function writeStructure(
  rootRef: PDFRef,
  document: StructureElement,
  former: Iterable<StructureElement>,
  context: PDFContext,
): void {
  const elements = [...elementsOf(document)];
  const refs: ElementRefs = new Map(
    elements.map((element) => [element, element.ref ?? context.register(newDict(context))]),
  );
  const kept = new Set(refs.values());
  for (const { ref } of former) if (ref && !kept.has(ref)) context.delete(ref);

  const root = context.lookup(rootRef, PDFDict);
  root.set(name('K'), refs.get(document)!);
  writeElement(document, rootRef, refs, context);
  writeParents(root, refs);
  writeIds(root, refs);
}

function newDict(context: PDFContext): PDFDict {
  return context.obj({ Type: 'StructElem' });
}

function writeElement(element: StructureElement, parent: PDFRef, refs: ElementRefs, context: PDFContext): void {
  const ref = refs.get(element)!;
  const dict = context.lookup(ref, PDFDict);
  const page = element.kids.find((kid) => kid.kind === 'content')?.page;
  const kids = element.kids.map((kid) => kidObject(kid, page, refs, context));
  dict.set(name('S'), name(element.type));
  dict.set(name('P'), parent);
  setOrDelete(dict, 'Pg', page);
  setOrDelete(dict, 'Lang', element.language === null ? undefined : PDFString.of(element.language));
  setOrDelete(dict, 'Alt', alternativeOf(element) ?? dict.get(name('Alt')));
  setOrDelete(dict, 'K', kids.length > 1 ? context.obj(kids) : kids[0]);
  for (const [owner, values] of Object.entries(element.added ?? {})) {
    dict.set(name('A'), context.obj([{ O: owner, ...values }]));
  }
  for (const kid of element.kids) if (kid.kind === 'element') writeElement(kid, ref, refs, context);
}

function alternativeOf({ alternative }: StructureElement): PDFObject | undefined {
  return alternative === undefined ? undefined : PDFHexString.fromText(alternative);
}

function setOrDelete(dict: PDFDict, key: string, value: PDFObject | undefined): void {
  if (value) dict.set(name(key), value);
  else dict.delete(name(key));
}

/** Content on the element's own page is a bare number. */
function kidObject(kid: StructureKid, page: PDFRef | undefined, refs: ElementRefs, context: PDFContext): PDFObject {
  if (kid.kind === 'element') return refs.get(kid)!;
  if (kid.kind === 'object') return kid.dict;
  return kid.page === page ? PDFNumber.of(kid.id) : context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.id });
}
