import type { BlockContent, PhrasingContent, TableCell, TableRow } from 'mdast';
import type { Block, Cell, Row, Table } from '../../domain/document/block.ts';
import type { Inline } from '../../domain/document/inline.ts';
import { inlineNodes, lineBreak } from './inline-nodes.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** A table under its caption. The title of a group of rows is a row of its own, bold. */
export function tableNodes({ caption, header, groups }: Table, context: MarkdownContext): BlockContent[] {
  const row = (cells: readonly Cell[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => cellNode(lines(cell.blocks, context))),
  });
  const title = (words: readonly Inline[]): TableRow => ({
    type: 'tableRow',
    children: header.map((_, at) => cellNode(at === 0 ? [[strong(inlineNodes(words, context, 'line'))]] : [])),
  });
  const rows = groups.flatMap(({ title: words, rows: own }) => [
    ...(words ? [title(words)] : []),
    ...own.map(({ cells }: Row) => row(cells)),
  ]);
  return [
    ...(caption ? [{ type: 'paragraph' as const, children: [strong(inlineNodes(caption, context))] }] : []),
    { type: 'table', children: [row(header), ...rows] },
  ];
}

type Line = readonly PhrasingContent[];

/** A cell holds words only: its paragraphs and items are lines of it. */
function lines(blocks: readonly Block[], context: MarkdownContext): Line[] {
  return blocks.flatMap((block): Line[] => {
    switch (block.kind) {
      case 'paragraph':
        return [inlineNodes(block.inlines, context, 'line')];
      case 'list':
        return block.items.flatMap((item) => {
          const [first = [], ...rest] = lines(item.blocks, context);
          return [[{ type: 'text', value: `${item.label ?? '•'} ` }, ...first], ...rest];
        });
      case 'code':
        return block.text.split('\n').map((value) => [{ type: 'inlineCode', value }]);
      case 'table':
      case 'note':
        throw new Error(`A cell of ${context.page} holds a ${block.kind}, which Markdown cannot show.`);
    }
  });
}

function cellNode(content: readonly Line[]): TableCell {
  return { type: 'tableCell', children: content.flatMap((line, at) => (at === 0 ? line : [lineBreak, ...line])) };
}

function strong(children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children };
}
