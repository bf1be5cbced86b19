import type { BlockContent, ListItem as ListItemNode, Paragraph, PhrasingContent } from 'mdast';
import type { Block, List, ListItem, Note } from '../../domain/document/block.ts';
import { inlineNodes } from './inline-nodes.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { tableNodes } from './table-nodes.ts';

export function blockNodes(blocks: readonly Block[], context: MarkdownContext): BlockContent[] {
  return blocks.flatMap((block): BlockContent[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ type: 'paragraph', children: inlineNodes(block.inlines, context) }];
      case 'list':
        return [listNode(block, context)];
      case 'table':
        return tableNodes(block, context);
      case 'code':
        return [{ type: 'code', lang: block.language, value: block.text }];
      case 'note':
        return [noteNode(block, context)];
    }
  });
}

/** Markdown counts `1.`, `2.`; what is labelled otherwise has its label in front of its words. */
function listNode({ items }: List, context: MarkdownContext): BlockContent {
  const start = Number(/^(\d+)\.$/.exec(items[0]?.label ?? '')?.[1] ?? NaN);
  const ordered = items.length > 0 && items.every(({ label }, at) => label === `${start + at}.`);
  const children = items.map((item) => itemNode(item, ordered ? null : item.label, context));
  return { type: 'list', ordered, start: ordered ? start : null, spread: false, children };
}

function itemNode({ blocks }: ListItem, label: string | null, context: MarkdownContext): ListItemNode {
  const nodes = blockNodes(blocks, context);
  const spread = nodes.filter(({ type }) => type === 'paragraph').length > 1;
  return { type: 'listItem', spread, children: label === null ? nodes : labelled(nodes, label) };
}

function labelled(nodes: readonly BlockContent[], label: string): BlockContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'paragraph') return [paragraph([{ type: 'text', value: label }]), ...nodes];
  return [paragraph([{ type: 'text', value: `${label} ` }, ...first.children]), ...rest];
}

function noteNode({ author, blocks }: Note, context: MarkdownContext): BlockContent {
  const value = author === 'editor' ? context.t('policy.editorNote') : context.t('policy.note');
  const label = paragraph([{ type: 'strong', children: [{ type: 'text', value }] }]);
  return { type: 'blockquote', children: [label, ...blockNodes(blocks, context)] };
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
