import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isBlockComponent } from './component.ts';

/**
 * The blocks among a node's children. MDX takes a tag for words when words stand on its line, and for a block when it
 * has lines of its own; here both come out the same: components are blocks, and loose words become a paragraph.
 */
export function blockNodes(children: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let words: PhrasingContent[] = [];
  const endParagraph = (): void => {
    if (words.some((node) => !isBlank(node))) blocks.push(paragraphOf(words));
    words = [];
  };
  for (const child of children) {
    if (child.type === 'paragraph' && holdsOnlyComponents(child)) {
      endParagraph();
      blocks.push(...child.children.filter((node) => !isBlank(node)));
    } else if (isWords(child)) {
      words.push(child);
    } else {
      endParagraph();
      blocks.push(child);
    }
  }
  endParagraph();
  return blocks;
}

function holdsOnlyComponents({ children }: Paragraph): boolean {
  return children.some(isBlockComponent) && children.every((node) => isBlank(node) || isBlockComponent(node));
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

const wordTypes = new Set<string>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'mdxTextExpression',
  'strong',
  'text',
]);

function isWords(node: RootContent): node is PhrasingContent {
  return wordTypes.has(node.type) || (node.type === 'mdxJsxTextElement' && !isBlockComponent(node));
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const position = children.find((node) => !isBlank(node))?.position;
  return { type: 'paragraph', children, ...(position && { position }) };
}
