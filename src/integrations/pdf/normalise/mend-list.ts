import type { ContentReader } from './marked-content.ts';
import { contentsOf, newElement, type StructureElement, type StructureKid } from './structure-tree.ts';

/** A label that a text prints itself: `(1)`, `（1）`, `1.`, `4.6`. */
const printedLabel = /^(?:[(（][0-9a-z]{1,3}[)）]|\d+(?:\.\d+)+|\d+\.)$/i;

/** Splits each item into its label, if it has one, and its body. */
export function mendList(list: StructureElement, read: ContentReader): StructureElement {
  const kids = list.kids.map((kid) => (kid.kind === 'element' && kid.type === 'LI' ? mendItem(kid, read) : kid));
  const isLabelled = list.kids.some((kid) => kid.kind === 'element' && hasPrintedLabel(kid, read));
  return { ...list, kids, ...(isLabelled ? { added: { List: { ListNumbering: 'Decimal' } } } : {}) };
}

function mendItem(item: StructureElement, read: ContentReader): StructureElement {
  const [first, ...rest] = item.kids;
  if (first?.kind === 'element' && first.type === 'Lbl') return { ...item, kids: [first, ...body(rest)] };
  if (first && hasPrintedLabel(item, read)) return { ...item, kids: [newElement('Lbl', [first]), ...body(rest)] };
  return { ...item, kids: body(item.kids) };
}

function body(kids: readonly StructureKid[]): StructureElement[] {
  return kids.length === 0 ? [] : [newElement('LBody', kids)];
}

function hasPrintedLabel({ kids: [first] }: StructureElement, read: ContentReader): boolean {
  if (!first) return false;
  const text = contentsOf(first).map((content) => read(content)?.text ?? '');
  return printedLabel.test(text.join('').trim());
}
