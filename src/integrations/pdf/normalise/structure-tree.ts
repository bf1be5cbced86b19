import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';

/** An element of the structure tree: heading, paragraph, cell … */
export interface StructureElement {
  readonly kind: 'element';
  /** `H1`, `P`, `TD` … without the slash. */
  readonly type: string;
  readonly kids: readonly StructureKid[];
  /** The object in the file, with its attributes; `null` for an element that is not in it yet. */
  readonly ref: PDFRef | null;
  /** What a header cell heads: `Row`, `Column`; `null` for all else. */
  readonly scope: string | null;
  /** The language tag, where it differs from that of the element around it. */
  readonly language: string | null;
  /** What is read out in place of its text. */
  readonly alternative?: string;
  /** Attributes to be added, by owner: `{ List: { ListNumbering: 'Decimal' } }`. */
  readonly added?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Tagged content of a page. */
export interface StructureContent {
  readonly kind: 'content';
  readonly page: PDFRef;
  readonly id: number;
}

/** An annotation, such as the area of a link. */
export interface StructureObject {
  readonly kind: 'object';
  readonly dict: PDFDict;
}

export type StructureKid = StructureElement | StructureContent | StructureObject;

const name = PDFName.of.bind(PDFName);

export function newElement(type: string, kids: readonly StructureKid[]): StructureElement {
  return { kind: 'element', type, kids, ref: null, scope: null, language: null };
}

/** Reads the tree below `/StructTreeRoot`; its root is the `Document`. */
export function readStructure(root: PDFDict): StructureElement {
  const kids = readKids(root.get(name('K')), null, root.context);
  const [document] = kids;
  if (kids.length !== 1 || document?.kind !== 'element') throw new Error('The PDF has no single document element.');
  return document;
}

function readKids(value: PDFObject | undefined, page: PDFRef | null, context: PDFContext): StructureKid[] {
  const list = context.lookup(value);
  const items = list instanceof PDFArray ? list.asArray() : value ? [value] : [];
  return items.map((item) => readKid(item, page, context));
}

function readKid(item: PDFObject, page: PDFRef | null, context: PDFContext): StructureKid {
  const object = context.lookup(item);
  if (object instanceof PDFNumber && page) return { kind: 'content', page, id: object.asNumber() };
  if (!(object instanceof PDFDict)) throw new Error(`Not a part of a structure tree: ${String(object)}`);
  const own = object.get(name('Pg'));
  const pageHere = own instanceof PDFRef ? own : page;
  switch (object.lookupMaybe(name('Type'), PDFName)?.decodeText()) {
    case 'MCR':
      if (!pageHere || object.has(name('Stm'))) throw new Error('Tagged content outside of a page is not understood.');
      return { kind: 'content', page: pageHere, id: object.lookup(name('MCID'), PDFNumber).asNumber() };
    case 'OBJR':
      return { kind: 'object', dict: object };
    default:
      if (!(item instanceof PDFRef)) throw new Error('An element of the structure tree is not an object of its own.');
      return {
        kind: 'element',
        type: object.lookup(name('S'), PDFName).decodeText(),
        ref: item,
        scope: readScope(object),
        language: readLanguage(object),
        kids: readKids(object.get(name('K')), own instanceof PDFRef ? own : null, context),
      };
  }
}

function readScope(element: PDFDict): string | null {
  const attributes = element.lookup(name('A'));
  const list = attributes instanceof PDFArray ? attributes.asArray() : [];
  const scope = list
    .map((item) => (item instanceof PDFDict ? item.lookup(name('Scope')) : null))
    .find((value) => value);
  return scope instanceof PDFName ? scope.decodeText() : null;
}

function readLanguage(element: PDFDict): string | null {
  const tag = element.lookup(name('Lang'));
  return tag instanceof PDFString || tag instanceof PDFHexString ? tag.decodeText() : null;
}

/** All elements, parents first, in reading order. */
export function* elementsOf(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const kid of element.kids) if (kid.kind === 'element') yield* elementsOf(kid);
}

/** The tagged contents of a part of the tree, in reading order. */
export function contentsOf(kid: StructureKid): StructureContent[] {
  if (kid.kind === 'element') return kid.kids.flatMap(contentsOf);
  return kid.kind === 'content' ? [kid] : [];
}
