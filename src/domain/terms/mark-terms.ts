import type { Block, Cell } from '../document/block.ts';
import type { Inline } from '../document/inline.ts';
import type { PolicyText } from '../document/policy-text.ts';
import type { Term } from '../glossary.ts';
import { definitionsIn } from './definitions.ts';
import { termFinder } from './term-finder.ts';

/**
 * The same text with the terms of the glossary marked where a clause first uses them: not in headings, code and links,
 * nor in notes of the site's editor, and not in the clause that defines the term. The words stay as they are.
 */
export function markTerms(text: PolicyText, glossary: readonly Term[]): PolicyText {
  const definitions = definitionsIn(text);
  const find = termFinder(glossary, text.language, definitions);
  const clauses = text.clauses.map((clause) => {
    const met = new Set([...definitions].filter(([, { clause: id }]) => id === clause.id).map(([term]) => term));
    const mark = (words: string): Inline[] => {
      const runs: Inline[] = [];
      let at = 0;
      for (const { term, from, to } of find(words)) {
        if (met.has(term)) continue;
        met.add(term);
        if (from > at) runs.push({ kind: 'text', text: words.slice(at, from) });
        const use = { term, definedIn: definitions.get(term)?.clause ?? null };
        runs.push({ kind: 'text', text: words.slice(from, to), use });
        at = to;
      }
      if (at < words.length) runs.push({ kind: 'text', text: words.slice(at) });
      return runs;
    };
    return { ...clause, blocks: clause.blocks.map((block) => markBlock(block, mark, met)) };
  });
  return { ...text, clauses };
}

type Mark = (words: string) => Inline[];

function markBlock(block: Block, mark: Mark, met: Set<string>): Block {
  const inner = (blocks: readonly Block[]): Block[] => blocks.map((one) => markBlock(one, mark, met));
  const cell = ({ blocks }: Cell): Cell => ({ blocks: inner(blocks) });
  switch (block.kind) {
    case 'paragraph':
      return { ...block, inlines: markInlines(block.inlines, mark, met) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: inner(item.blocks) })) };
    case 'table': {
      const groups = block.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
      }));
      return { ...block, groups };
    }
    case 'note':
      return block.author === 'editor' ? block : { ...block, blocks: inner(block.blocks) };
    case 'code':
      return block;
  }
}

function markInlines(inlines: readonly Inline[], mark: Mark, met: Set<string>): Inline[] {
  return inlines.flatMap((inline) => {
    switch (inline.kind) {
      case 'text':
        return mark(inline.text);
      case 'strong':
      case 'emphasis':
        return { ...inline, children: markInlines(inline.children, mark, met) };
      case 'definition':
        met.add(inline.term);
        return inline;
      default:
        return inline;
    }
  });
}
