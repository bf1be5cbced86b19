import type { RootContent } from 'mdast';
import type { Cell, Row, RowGroup, Table } from '../../domain/document/block.ts';
import type { Inline } from '../../domain/document/inline.ts';
import { blockNodes } from './block-nodes.ts';
import { checkCellCount } from './check-cell-count.ts';
import { isComponent, type Component } from './component.ts';
import { enterAnchor } from './read-anchor.ts';
import { readAttribute, readAttributes } from './read-attributes.ts';
import { readBlocks } from './read-blocks.ts';
import { readMarkdownTable } from './read-markdown-table.ts';
import { placed, report, type Reading } from './reading.ts';

/** `<Table>`: a Markdown table with a caption, or a table written out in rows, with or without groups. */
export function readTable(component: Component, reading: Reading): Table {
  const caption = wordsOf(readAttributes(component, ['caption'], reading).caption);
  const children = blockNodes(component.children);
  const [first, ...rest] = children;
  if (first?.type === 'table' && rest.length === 0) return readMarkdownTable(first, caption, reading);

  const hasHead = first !== undefined && isPart(first, 'Head');
  if (!hasHead) {
    report(
      reading,
      component,
      'table',
      'This table does not begin with its column headers.',
      'Begin it with <Head> and a <Cell> for each column.',
    );
  }
  const header = hasHead ? readCells(first, reading) : [];
  const body = partsOf(hasHead ? rest : children, ['Group', 'Row'], reading);
  if (body.length === 0) report(reading, component, 'table', 'This table has no rows.', 'Write a <Row> for each.');
  return { kind: 'table', caption, header, groups: readGroups(body, header.length, reading) };
}

function readGroups(body: readonly Component[], columns: number, reading: Reading): RowGroup[] {
  const groups: { title: readonly Inline[] | null; rows: Row[] }[] = [];
  for (const part of body) {
    if (part.name === 'Group') {
      const title = wordsOf(readAttribute(part, 'title', reading) ?? undefined);
      const rows = partsOf(blockNodes(part.children), ['Row'], reading);
      if (rows.length === 0) report(reading, part, 'table', 'This group has no rows.', 'Write a <Row> for each.');
      groups.push({ title, rows: rows.map((row) => readRow(row, columns, reading)) });
    } else {
      const last = groups.at(-1);
      const row = readRow(part, columns, reading);
      if (last?.title === null) last.rows.push(row);
      else groups.push({ title: null, rows: [row] });
    }
  }
  return groups;
}

function readRow(component: Component, columns: number, reading: Reading): Row {
  const { id = null } = readAttributes(component, ['id'], reading);
  if (id !== null) enterAnchor(id, component, reading);
  const cells = readCells(component, reading);
  if (columns > 0) checkCellCount(component, cells.length, columns, reading);
  return placed(reading, { id, cells }, component);
}

function readCells(component: Component, reading: Reading): Cell[] {
  if (component.name === 'Head') readAttributes(component, [], reading);
  return partsOf(blockNodes(component.children), ['Cell'], reading).map((cell) => {
    readAttributes(cell, [], reading);
    return placed(reading, { blocks: readBlocks(cell.children, reading) }, cell);
  });
}

function partsOf(nodes: readonly RootContent[], names: readonly string[], reading: Reading): Component[] {
  return nodes.filter((node): node is Component => {
    if (names.some((name) => isPart(node, name))) return true;
    report(
      reading,
      node,
      'table',
      `Only ${names.map((name) => `<${name}>`).join(' and ')} may stand here.`,
      'Put the words into a <Cell>, and other blocks outside the table.',
    );
    return false;
  });
}

function isPart(node: RootContent, name: string): node is Component {
  return isComponent(node) && node.name === name;
}

function wordsOf(text: string | undefined): readonly Inline[] | null {
  return text === undefined ? null : [{ kind: 'text', text }];
}
