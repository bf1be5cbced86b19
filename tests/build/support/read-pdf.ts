import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeNode, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** A PDF as pdf.js, which knows nothing of how it was made, reads it. */
export interface ReadPdf {
  readonly bytes: Uint8Array;
  readonly document: PDFDocumentProxy;
  readonly isTagged: boolean;
  /** The window shows the title, not the name of the file. */
  readonly showsTitle: boolean;
  readonly pages: readonly ReadPage[];
  /** The entries of the outline, as they stand in it. */
  readonly outline: readonly OutlineEntry[];
}

export interface OutlineEntry {
  readonly title: string;
  /** 0 for the outermost. */
  readonly depth: number;
  /** Where it leads, counted from 0. */
  readonly page: number;
}

export interface ReadPage {
  /** Width and height in points. */
  readonly size: readonly number[];
  /** Running words, as they are painted. */
  readonly header: string;
  readonly footer: string;
  /** All else, in the order in which it is copied. */
  readonly body: string;
  /** What the structure tree says of the page, in the order in which it is read out. */
  readonly spoken: readonly SpokenText[];
  /** Text that is neither tagged nor marked as no part of the document. */
  readonly untagged: string;
  /** Links, with what they say of themselves. */
  readonly links: readonly { readonly contents: string; readonly url: string | null; readonly dest: string | null }[];
}

export interface SpokenText {
  /** From the outermost element to the one that holds the text: `Document`, `Art`, `Table`, …, `TH`. */
  readonly path: readonly string[];
  readonly text: string;
  /** The language tag of the innermost element that has one; `null` where that is the document's. */
  readonly language: string | null;
  /** What is read out instead of the text and all else in the innermost element that has such words. */
  readonly alternative: string | null;
}

/** The running words are nearer to the edge of the paper than this, in points: 19.4 mm. */
const margin = 55;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return {
    bytes,
    document,
    // The types speak of objects; they are maps.
    isTagged: isTrue(await document.getMarkInfo(), 'Marked'),
    showsTitle: isTrue(await document.getViewerPreferences(), 'DisplayDocTitle'),
    pages: await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number)))),
    outline: await readOutline(document, await document.getOutline(), 0),
  };
}

function isTrue(values: unknown, key: string): boolean {
  return values instanceof Map && values.get(key) === true;
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

async function readOutline(
  document: PDFDocumentProxy,
  nodes: readonly OutlineNode[] | null,
  depth: number,
): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  for (const { title, dest, items } of nodes ?? []) {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const page = await document.getPageIndex((target as Parameters<PDFDocumentProxy['getPageIndex']>)[0]);
    entries.push({ title, depth, page }, ...(await readOutline(document, items as OutlineNode[], depth + 1)));
  }
  return entries;
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  // Without it pdf.js repairs what a reader would copy wrongly.
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  const texts = items.filter(isText);
  const height = page.view[3]!;
  const between = (low: number, high: number): string =>
    texts
      .filter(({ transform }) => low <= Number(transform[5]) && Number(transform[5]) < high)
      .map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
      .join('');
  const annotations = (await page.getAnnotations()) as Annotation[];
  return {
    size: page.view.slice(2),
    header: between(height - margin, Infinity),
    body: between(margin, height - margin),
    footer: between(-Infinity, margin),
    untagged: untaggedText(items),
    spoken: spokenTexts(await page.getStructTree(), tagged(items)),
    links: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ contentsObj, unsafeUrl, dest }) => ({
        contents: contentsObj?.str ?? '',
        url: unsafeUrl ?? null,
        dest: typeof dest === 'string' ? dest : null,
      })),
  };
}

interface Annotation {
  readonly subtype: string;
  readonly contentsObj?: { readonly str: string };
  readonly unsafeUrl?: string;
  readonly dest?: unknown;
}

type Item = TextItem | TextMarkedContent;

function isText(item: Item): item is TextItem {
  return 'str' in item;
}

function untaggedText(items: readonly Item[]): string {
  let depth = 0;
  let text = '';
  for (const item of items) {
    if (isText(item)) text += depth === 0 ? item.str : '';
    else depth += item.type === 'endMarkedContent' ? -1 : 1;
  }
  return text.trim();
}

/** The text of each tagged content, by the id that the structure tree knows it by. */
function tagged(items: readonly Item[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (isText(item)) {
      const id = open.findLast((candidate) => candidate !== undefined);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return texts;
}

type Around = Omit<SpokenText, 'text'>;

function spokenTexts(
  node: StructTreeNode | null,
  texts: ReadonlyMap<string, string>,
  above: Around = { path: [], language: null, alternative: null },
): SpokenText[] {
  if (!node) return [];
  const { lang, alt } = node as { lang?: string; alt?: string };
  const here: Around = {
    path: node.role === 'Root' ? above.path : [...above.path, node.role],
    // The document's own language is that of the file.
    language: node.role === 'Document' ? null : (lang ?? above.language),
    alternative: alt ?? above.alternative,
  };
  return node.children.flatMap((child) => {
    if ('role' in child) return spokenTexts(child, texts, here);
    return child.type === 'content' ? [{ ...here, text: texts.get(child.id) ?? '' }] : [];
  });
}
