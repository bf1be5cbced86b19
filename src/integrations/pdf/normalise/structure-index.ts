import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef, PDFString, type PDFObject } from 'pdf-lib';
import type { ElementRefs } from './write-structure.ts';

const name = PDFName.of.bind(PDFName);

/** Writes `/ParentTree`, the way back from a page's contents (a list by number) and from an annotation to their elements. */
export function writeParents(root: PDFDict, refs: ElementRefs): void {
  const { context } = root;
  const lists = new Map<number, (PDFObject | undefined)[]>();
  const parents = new Map<number, PDFObject>();
  for (const [element, ref] of refs) {
    for (const kid of element.kids) {
      if (kid.kind === 'object') parents.set(parentKey(kid.dict.lookup(name('Obj'), PDFDict), 'StructParent'), ref);
      if (kid.kind !== 'content') continue;
      const key = parentKey(context.lookup(kid.page, PDFDict), 'StructParents');
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      list[kid.id] = ref;
    }
  }
  // What has become an artifact leaves a gap.
  for (const [key, list] of lists) parents.set(key, context.obj(Array.from(list, (ref) => ref ?? PDFNull)));
  const numbers = [...parents].sort(([a], [b]) => a - b).flatMap(([key, value]) => [PDFNumber.of(key), value]);
  replaceTree(root, 'ParentTree', context.obj({ Nums: context.obj(numbers) }));
}

/** Renumbers the ids that cells name their headers by: Chromium takes them from a counter of its process. */
export function writeIds(root: PDFDict, refs: ElementRefs): void {
  const { context } = root;
  const renamed = new Map<string, PDFString>();
  const names: PDFObject[] = [];
  for (const ref of refs.values()) {
    const dict = context.lookup(ref, PDFDict);
    const former = dict.lookup(name('ID'));
    if (!(former instanceof PDFString)) continue;
    const id = PDFString.of(`h${String(renamed.size).padStart(6, '0')}`);
    renamed.set(former.asString(), id);
    dict.set(name('ID'), id);
    names.push(id, ref);
  }
  for (const ref of refs.values()) renameHeaders(context.lookup(ref, PDFDict), renamed);
  replaceTree(root, 'IDTree', names.length === 0 ? null : context.obj({ Names: context.obj(names) }));
}

function renameHeaders(cell: PDFDict, renamed: ReadonlyMap<string, PDFString>): void {
  const attributes = cell.lookup(name('A'));
  if (!(attributes instanceof PDFArray)) return;
  for (const attribute of attributes.asArray()) {
    const headers = attribute instanceof PDFDict ? attribute.lookup(name('Headers')) : undefined;
    if (!(headers instanceof PDFArray)) continue;
    headers.asArray().forEach((header, index) => {
      const id = header instanceof PDFString ? renamed.get(header.asString()) : undefined;
      if (id) headers.set(index, id);
    });
  }
}

function parentKey(owner: PDFDict, key: 'StructParent' | 'StructParents'): number {
  return owner.lookup(name(key), PDFNumber).asNumber();
}

/** Puts a new tree in the place of one that Chromium wrote, whose nodes are objects of their own. */
function replaceTree(root: PDFDict, key: string, tree: PDFDict | null): void {
  deleteNodes(root.get(name(key)), root);
  if (tree) root.set(name(key), root.context.register(tree));
  else root.delete(name(key));
}

function deleteNodes(value: PDFObject | undefined, root: PDFDict): void {
  const node = root.context.lookup(value);
  if (node instanceof PDFDict) {
    for (const kid of node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? []) deleteNodes(kid, root);
    for (const item of node.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? []) {
      if (item instanceof PDFRef && root.context.lookup(item) instanceof PDFArray) root.context.delete(item);
    }
  }
  if (value instanceof PDFRef) root.context.delete(value);
}
