import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Block, Cell, List, ListItem, Table } from '../domain/document/block.ts';
import type { Inline } from '../domain/document/inline.ts';
import { headingNumber } from '../domain/document/plain-text.ts';
import type { Clause } from '../domain/document/policy-text.ts';
import type { Language } from '../domain/language.ts';
import { atClause, linkHref, routes } from '../domain/routes.ts';

/** Where the links of a clause lead from. */
interface Place {
  readonly origin: string;
  readonly language: Language;
  /** The absolute address of the text's page. */
  readonly page: string;
}

type Node = ReturnType<typeof h> | string;

/**
 * A clause as HTML that any page can show: plain elements with the ids of the text, without classes or styles, and
 * with absolute links. The labels of lists are words, because they are cited, so their lists are `ul`.
 */
export function clauseHtml(clause: Clause, place: Place): string {
  const number = clause.number === null ? [] : [`${headingNumber(clause.number)} `];
  const heading = h(`h${clause.level + 1}`, { id: clause.id }, [...number, ...inlineNodes(clause.title, place)]);
  return toHtml({ type: 'root', children: [heading, ...blockElements(clause.blocks, place)] });
}

function blockElements(blocks: readonly Block[], place: Place) {
  return blocks.map((block) => blockElement(block, place));
}

function blockElement(block: Block, place: Place): ReturnType<typeof h> {
  switch (block.kind) {
    case 'paragraph':
      return h('p', inlineNodes(block.inlines, place));
    case 'list':
      return listElement(block, place);
    case 'table':
      return tableElement(block, place);
    case 'code':
      return h('pre', [h('code', block.text)]);
    case 'note':
      return h(block.author === 'editor' ? 'aside' : 'div', { role: 'note' }, blockElements(block.blocks, place));
  }
}

function listElement({ items }: List, place: Place) {
  return h(
    'ul',
    items.map((item) => itemElement(item, place)),
  );
}

function itemElement({ id, label, blocks }: ListItem, place: Place) {
  return h('li', { id }, [...(label === null ? [] : [`${label} `]), ...tightNodes(blocks, place)]);
}

function tableElement(table: Table, place: Place) {
  const cell = (name: 'th' | 'td', { blocks }: Cell, properties: Record<string, string | null> = {}) =>
    h(name, properties, tightNodes(blocks, place));
  const caption = table.caption ? [h('caption', inlineNodes(table.caption, place))] : [];
  const head = h('thead', [
    h(
      'tr',
      table.header.map((header) => cell('th', header, { scope: 'col' })),
    ),
  ]);
  const bodies = table.groups.map(({ title, rows }) =>
    h('tbody', [
      ...(title
        ? [h('tr', [h('th', { scope: 'rowgroup', colSpan: table.header.length }, inlineNodes(title, place))])]
        : []),
      ...rows.map(({ id, cells }) =>
        h(
          'tr',
          { id },
          cells.map((own, column) => (column === 0 ? cell('th', own, { scope: 'row' }) : cell('td', own))),
        ),
      ),
    ]),
  );
  return h('table', [...caption, head, ...bodies]);
}

/** A paragraph that stands alone needs no element inside an item or a cell. */
function tightNodes(blocks: readonly Block[], place: Place): Node[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || rest.some(({ kind }) => kind === 'paragraph')) return blockElements(blocks, place);
  return [...inlineNodes(first.inlines, place), ...blockElements(rest, place)];
}

function inlineNodes(inlines: readonly Inline[], place: Place): Node[] {
  return inlines.map((inline) => inlineNode(inline, place));
}

function inlineNode(inline: Inline, place: Place): Node {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return h('code', inline.text);
    case 'break':
      return h('br');
    case 'strong':
      return h('strong', inlineNodes(inline.children, place));
    case 'emphasis':
      return h('em', inlineNodes(inline.children, place));
    case 'definition': {
      const href = place.origin + routes.term(place.language, inline.term);
      return h('dfn', [h('a', { href }, inlineNodes(inline.children, place))]);
    }
    case 'link':
      return h('a', { href: absoluteHref(inline.target, place) }, inlineNodes(inline.children, place));
  }
}

function absoluteHref(target: Extract<Inline, { kind: 'link' }>['target'], { origin, language, page }: Place): string {
  if (target.kind === 'clause') return atClause(page, target.clause);
  return target.kind === 'policy' ? origin + linkHref(target, language) : target.href;
}
