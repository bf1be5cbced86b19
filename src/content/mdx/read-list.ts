import type { List as ListNode, ListItem as ListItemNode, RootContent } from 'mdast';
import type { List, ListItem, ListStyle } from '../../domain/document/block.ts';
import { enterAnchor, idInComment } from './read-anchor.ts';
import { readBlocks } from './read-blocks.ts';
import { placed, report, type Reading } from './reading.ts';

/** A list with the labels that are printed; `subclause` lists are numbered by the clause they stand in. */
export function readList(list: ListNode, reading: Reading, asked: 'subclause' | null = null): List {
  const style = list.ordered ? (asked ?? orderedStyle(list, reading)) : 'bullet';
  const start = list.start ?? 1;
  const items = list.children.map((item, index) => {
    if (style !== 'bullet') checkNumber(item, start, index, reading);
    return readItem(item, labelOf(style, start + index, reading), reading);
  });
  return { kind: 'list', style, items };
}

function orderedStyle(list: ListNode, reading: Reading): ListStyle {
  return markerOf(list.children[0], reading).endsWith(')') ? 'parenthesis' : 'decimal';
}

function labelOf(style: ListStyle, number: number, { clauseNumber, context }: Reading): string | null {
  switch (style) {
    case 'bullet':
      return null;
    case 'decimal':
      return `${number}.`;
    case 'parenthesis':
      return context.language === 'zh' ? `（${number}）` : `(${number})`;
    case 'subclause':
      return `${clauseNumber ?? ''}.${number}`;
  }
}

/** Markdown numbers a list by its first item; what is written must be what is printed, or `1.` throughout. */
function checkNumber(item: ListItemNode, start: number, index: number, reading: Reading): void {
  const written = Number.parseInt(markerOf(item, reading), 10);
  if (written === start + index || written === start) return;
  report(
    reading,
    item,
    'list-number',
    `This item is written ${written}, but would be printed ${start + index}.`,
    'Number the items without a gap.',
  );
}

function markerOf(item: ListItemNode | undefined, { source }: Reading): string {
  return /^\d+[.)]/.exec(source.slice(item?.position?.start.offset ?? 0).slice(0, 12))?.[0] ?? '';
}

function readItem(item: ListItemNode, label: string | null, reading: Reading): ListItem {
  if (typeof item.checked === 'boolean') {
    report(
      reading,
      item,
      'check-box',
      'Check boxes are not part of a text.',
      'Remove the brackets at the start of the item.',
    );
  }
  const { id, children } = takeItemId(item);
  if (id !== null) enterAnchor(id, item, reading);
  return placed(reading, { id, label, blocks: readBlocks(children, reading) }, item);
}

/** An item's id stands at the end of its first line. */
function takeItemId({ children }: ListItemNode): { id: string | null; children: readonly RootContent[] } {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return { id: null, children };
  const at = first.children.findIndex((node) => idInComment(node) !== null);
  const next = first.children[at + 1];
  const endsLine = next === undefined || (next.type === 'text' && /^[ \t]*\n/.test(next.value));
  const firstLine = first.children
    .slice(0, Math.max(at, 0))
    .every((node) => node.type !== 'text' || !node.value.includes('\n'));
  if (at < 0 || !endsLine || !firstLine) return { id: null, children };
  const paragraph = { ...first, children: first.children.filter((_, index) => index !== at) };
  return { id: idInComment(first.children[at]), children: [paragraph, ...rest] };
}
