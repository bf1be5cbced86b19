import type { RootContent } from 'mdast';
import type { Block } from '../../domain/document/block.ts';
import { blockNodes } from './block-nodes.ts';
import { isComponent, refuseComponent, type Component } from './component.ts';
import { readAttributes } from './read-attributes.ts';
import { readCode } from './read-code.ts';
import { readInlines } from './read-inlines.ts';
import { readItems } from './read-items.ts';
import { readList } from './read-list.ts';
import { readManifest } from './read-manifest.ts';
import { readMarkdownTable } from './read-markdown-table.ts';
import { readTable } from './read-table.ts';
import { placed, report, type Reading } from './reading.ts';
import { refuseNode } from './refuse-node.ts';

const deepest = 12;

/** The blocks that a clause, list item, cell or note holds. */
export function readBlocks(nodes: readonly RootContent[], outer: Reading): Block[] {
  const reading = { ...outer, depth: outer.depth + 1 };
  if (reading.depth > deepest) {
    report(
      reading,
      nodes[0] ?? null,
      'nesting',
      'This is nested too deeply to be read.',
      'Write it with fewer levels of lists and components.',
    );
    return [];
  }
  return blockNodes(nodes).flatMap((node) => {
    const block = readBlock(node, reading);
    return block ? placed(reading, block, node) : [];
  });
}

function readBlock(node: RootContent, reading: Reading): Block | null {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', inlines: readInlines(node.children, reading) };
    case 'list':
      return readList(node, reading);
    case 'table':
      return readMarkdownTable(node, null, reading);
    case 'code':
      return readCode(node, reading);
    default:
      if (isComponent(node)) return readComponent(node, reading);
      refuseNode(node, reading);
      return null;
  }
}

function readComponent(component: Component, reading: Reading): Block | null {
  switch (component.name) {
    case 'Items':
      return readItems(component, reading);
    case 'Table':
      return readTable(component, reading);
    case 'Note':
    case 'EditorNote':
      readAttributes(component, [], reading);
      return {
        kind: 'note',
        author: component.name === 'Note' ? 'publisher' : 'editor',
        blocks: readBlocks(component.children, reading),
      };
    case 'PrivacyManifest':
      return readManifest(component, reading);
    default:
      refuseComponent(component, reading);
      return null;
  }
}
