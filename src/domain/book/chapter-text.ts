import type { Block } from '../document/block.ts';
import type { Inline, LinkTarget } from '../document/inline.ts';
import type { PolicyText } from '../document/policy-text.ts';
import { bookAnchors, toAnchor } from './book-anchors.ts';

/** How a text changes when it becomes a chapter. */
interface Rewriting {
  readonly id: (id: string) => string;
  readonly target: (target: LinkTarget) => LinkTarget;
}

/**
 * A text as a chapter of a book with these texts: its ids are unique in the book, and its links to the other texts and
 * to the glossary stay in the book. The words are the same.
 */
export function chapterText(text: PolicyText, book: readonly PolicyText[]): PolicyText {
  const rewriting: Rewriting = {
    id: (id) => bookAnchors.clause(text.policy, id),
    target: (target) => targetInBook(target, text, book),
  };
  const clauses = text.clauses.map((clause) => ({
    ...clause,
    id: rewriting.id(clause.id),
    title: clause.title.map((inline) => rewriteInline(inline, rewriting)),
    blocks: clause.blocks.map((block) => rewriteBlock(block, rewriting)),
  }));
  return { ...text, clauses };
}

function targetInBook(target: LinkTarget, text: PolicyText, book: readonly PolicyText[]): LinkTarget {
  if (target.kind === 'clause') return toAnchor(bookAnchors.clause(text.policy, target.clause));
  if (target.kind === 'external') return target;
  const { policy, version, clause } = target;
  const isInBook = book.some(
    (chapter) => chapter.policy === policy && (version ?? chapter.version) === chapter.version,
  );
  if (!isInBook) return target;
  return toAnchor(clause === null ? bookAnchors.chapter(policy) : bookAnchors.clause(policy, clause));
}

function rewriteBlock(block: Block, rewriting: Rewriting): Block {
  const inlines = (of: readonly Inline[]): Inline[] => of.map((inline) => rewriteInline(inline, rewriting));
  const blocks = (of: readonly Block[]): Block[] => of.map((inner) => rewriteBlock(inner, rewriting));
  const id = (of: string | null): string | null => (of === null ? null : rewriting.id(of));
  const cells = (of: readonly { readonly blocks: readonly Block[] }[]) =>
    of.map((cell) => ({ blocks: blocks(cell.blocks) }));
  switch (block.kind) {
    case 'paragraph':
      return { ...block, inlines: inlines(block.inlines) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, id: id(item.id), blocks: blocks(item.blocks) })),
      };
    case 'table':
      return {
        ...block,
        caption: block.caption && inlines(block.caption),
        header: cells(block.header),
        groups: block.groups.map((group) => ({
          title: group.title && inlines(group.title),
          rows: group.rows.map((row) => ({ id: id(row.id), cells: cells(row.cells) })),
        })),
      };
    case 'note':
      return { ...block, blocks: blocks(block.blocks) };
    case 'code':
      return block;
  }
}

function rewriteInline(inline: Inline, rewriting: Rewriting): Inline {
  if (!('children' in inline)) return inline;
  const children = inline.children.map((child) => rewriteInline(child, rewriting));
  switch (inline.kind) {
    case 'link':
      return { ...inline, target: rewriting.target(inline.target), children };
    case 'definition':
      return {
        kind: 'strong',
        children: [{ kind: 'link', target: toAnchor(bookAnchors.term(inline.term)), children }],
      };
    default:
      return { ...inline, children };
  }
}
