import type { Block } from './document/block.ts';
import type { Inline } from './document/inline.ts';
import { canonicalText } from './document/canonical-text.ts';
import type { PolicyText } from './document/policy-text.ts';
import type { TermEntry } from './glossary.ts';

/**
 * Whether a text uses a term in one of its forms. Chinese forms match anywhere; others as whole words, which may stand
 * between Chinese characters, and in any case unless the form itself has a capital letter.
 */
export function usesTerm(text: PolicyText, entry: TermEntry): boolean {
  const words = canonicalText(text);
  return [entry.term, ...entry.forms].some((form) => formPattern(form).test(words));
}

function formPattern(form: string): RegExp {
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/\p{Script=Han}/u.test(form)) return new RegExp(literal, 'u');
  const flags = /\p{Lu}/u.test(form) ? 'v' : 'iv';
  const partOfWord = '[[\\p{L}\\p{N}]--\\p{Script=Han}]';
  return new RegExp(`(?<!${partOfWord})${literal}(?!${partOfWord})`, flags);
}

/** The clause in which a text defines a term, or `null`. */
export function definingClause(text: PolicyText, term: string): string | null {
  const defines = (inline: Inline): boolean => {
    if (inline.kind === 'definition' && inline.term === term) return true;
    return 'children' in inline && inline.children.some(defines);
  };
  return (
    text.clauses.find((clause) => clause.title.some(defines) || inlinesOf(clause.blocks).some(defines))?.id ?? null
  );
}

function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [...block.inlines];
      case 'list':
        return block.items.flatMap((item) => inlinesOf(item.blocks));
      case 'table':
        return [block.header, ...block.groups.flatMap((group) => group.rows.map((row) => row.cells))].flatMap((cells) =>
          cells.flatMap((cell) => inlinesOf(cell.blocks)),
        );
      case 'note':
        return inlinesOf(block.blocks);
      case 'code':
        return [];
    }
  });
}
