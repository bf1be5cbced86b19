import type { Block } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { inlineText } from '../../document/plain-text.ts';
import type { PolicyText } from '../../document/policy-text.ts';
import type { TermName } from '../facts/passage.ts';

/** The terms that a text defines, by the words it defines them with. */
export function definedTerms(text: PolicyText): TermName {
  const terms = new Map<string, string>();
  const readInlines = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.kind === 'definition') terms.set(inlineText(inline.children), inline.term);
      if ('children' in inline) readInlines(inline.children);
    }
  };
  const readBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') readInlines(block.inlines);
      else if (block.kind === 'note') readBlocks(block.blocks);
      else if (block.kind === 'list') for (const item of block.items) readBlocks(item.blocks);
      else if (block.kind === 'table') {
        for (const group of block.groups)
          for (const row of group.rows) for (const cell of row.cells) readBlocks(cell.blocks);
      }
    }
  };
  for (const clause of text.clauses) {
    readInlines(clause.title);
    readBlocks(clause.blocks);
  }
  return (words) => terms.get(words) ?? null;
}
