import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFObject } from 'pdf-lib';

/** An element of the structure tree, as it stands in the file. */
interface Element {
  readonly type: string;
  readonly dict: PDFDict;
  readonly kids: readonly Element[];
  /** The annotations among its kids. */
  readonly annotations: readonly PDFDict[];
}

const name = PDFName.of.bind(PDFName);

/** Which elements may hold which (PDF 1.7, 14.8.4). What is not named may hold anything. */
const kidsOf: Readonly<Record<string, readonly string[]>> = {
  L: ['Caption', 'LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};
const known = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD ' +
    'THead TBody TFoot Span Quote Note Reference Code Link Annot Figure Formula Form'
  ).split(' '),
);

/**
 * What a screen reader would stumble over: unknown or misplaced elements, skipped headings, header cells without a
 * scope, links and pictures without words, links outside of the structure. Knows nothing of how the file was made.
 */
export async function structureProblems(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root) return ['The file has no structure.'];
  const roles = root.lookupMaybe(name('RoleMap'), PDFDict);
  const elements = [...flat(readKids(root, roles).kids)];
  const annotations = new Set(elements.flatMap((element) => element.annotations));
  const links = document
    .getPages()
    .flatMap((page) => page.node.Annots()?.asArray() ?? [])
    .map((annotation) => document.context.lookup(annotation, PDFDict));
  return [
    ...elements.flatMap(elementProblems),
    ...headingProblems(elements),
    ...links.filter((link) => !annotations.has(link)).map(() => 'A link stands outside of the structure.'),
    ...links.filter((link) => wordsIn(link, 'Contents') === '').map(() => 'A link has no words.'),
  ];
}

function readKids(dict: PDFDict, roles: PDFDict | undefined): Pick<Element, 'kids' | 'annotations'> {
  const value = dict.lookup(name('K'));
  const items: PDFObject[] = value instanceof PDFArray ? value.asArray() : value ? [value] : [];
  const dicts = items.map((item) => dict.context.lookup(item)).filter((item) => item instanceof PDFDict);
  return {
    kids: dicts.filter((kid) => kid.has(name('S'))).map((kid) => readElement(kid, roles)),
    annotations: dicts.filter((kid) => kid.has(name('Obj'))).map((kid) => kid.lookup(name('Obj'), PDFDict)),
  };
}

function readElement(dict: PDFDict, roles: PDFDict | undefined): Element {
  const own = dict.lookup(name('S'), PDFName);
  const type = roles?.lookupMaybe(own, PDFName) ?? own;
  return { type: type.decodeText(), dict, ...readKids(dict, roles) };
}

function* flat(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    yield element;
    yield* flat(element.kids);
  }
}

function elementProblems({ type, dict, kids, annotations }: Element): string[] {
  const allowed = kidsOf[type];
  const problems = allowed
    ? kids.filter((kid) => !allowed.includes(kid.type)).map((kid) => `${kid.type} in ${type}`)
    : [];
  if (!known.has(type)) problems.push(`${type} is no element of PDF.`);
  if (type === 'TH' && !['Row', 'Column', 'Both'].includes(scopeOf(dict))) problems.push('A TH has no scope.');
  if (type === 'Figure' && wordsIn(dict, 'Alt') === '') problems.push('A figure has no words.');
  if (type === 'Link' && annotations.length === 0) problems.push('A Link leads nowhere.');
  if (dict.has(name('Lang')) && !/^[a-z]{2}(-[A-Z]{2})?$/.test(wordsIn(dict, 'Lang'))) {
    problems.push(`“${wordsIn(dict, 'Lang')}” is no language.`);
  }
  return problems;
}

function headingProblems(elements: readonly Element[]): string[] {
  const levels = elements.map(({ type }) => Number(/^H(\d)$/.exec(type)?.[1] ?? 0)).filter((level) => level > 0);
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`H${level} follows H${before}`] : [];
  });
}

function scopeOf(cell: PDFDict): string {
  const value = cell.lookup(name('A'));
  const attributes = value instanceof PDFArray ? value.asArray().map((item) => cell.context.lookup(item)) : [value];
  const scopes = attributes.map((item) => (item instanceof PDFDict ? item.lookup(name('Scope')) : undefined));
  const scope = scopes.find((item) => item instanceof PDFName);
  return scope?.decodeText() ?? '';
}

function wordsIn(dict: PDFDict, key: string): string {
  const value = dict.lookup(name(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';
}
