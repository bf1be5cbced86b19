import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

/** A Markdown file as any reader of Markdown sees it. */
export interface ReadMarkdown {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly title: string;
  /** The text as it is hashed. */
  readonly canonical: string;
  readonly links: readonly string[];
}

export function readMarkdown(file: string): ReadMarkdown {
  const [, front, body] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(file)!;
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(body);
  const [title, ...rest] = children;
  return {
    facts: parse(front!) as Record<string, unknown>,
    title: words(title!),
    canonical: rest
      .flatMap(lines)
      .map((line) => `${line}\n`)
      .join(''),
    links: children.flatMap(linksIn),
  };
}

function lines(node: RootContent): string[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [fold(words(node))];
    case 'list':
      return node.children.flatMap((item, at) => {
        const [first = '', ...rest] = item.children.flatMap(lines);
        return [fold(node.ordered ? `${(node.start ?? 1) + at}. ${first}` : first), ...rest];
      });
    case 'table':
      return node.children.map((row) => {
        const cells = row.children.map((cell) => fold(words(cell).replaceAll('• ', '')));
        const [first] = row.children;
        const isTitle =
          first?.children.length === 1 && first.children[0]!.type === 'strong' && !cells.slice(1).some(Boolean);
        return isTitle ? cells[0]! : cells.join(' | ').trim();
      });
    case 'blockquote': {
      const [label, ...inner] = node.children;
      return /^(Editor’s note|编者注)$/.test(words(label!)) ? [] : inner.flatMap(lines);
    }
    case 'code':
      return node.value.split('\n');
    default:
      throw new Error(`Unexpected ${node.type}.`);
  }
}

function words(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      if (node.value !== '<br>') throw new Error(`Unexpected HTML: ${node.value}`);
      return ' ';
    default:
      if (!('children' in node)) throw new Error(`Unexpected ${node.type}.`);
      return node.children.map(words).join('');
  }
}

function linksIn(node: Nodes): string[] {
  return [...(node.type === 'link' ? [node.url] : []), ...('children' in node ? node.children.flatMap(linksIn) : [])];
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
