import type { Block, List, Paragraph, Table } from '../../../../../src/domain/document/block.ts';
import type { Inline } from '../../../../../src/domain/document/inline.ts';
import type { Clause, PolicyText } from '../../../../../src/domain/document/policy-text.ts';
import type { Language } from '../../../../../src/domain/language.ts';

/** Words of a text, or a run with marks. */
type Words = string | readonly Inline[];

export function inlines(words: Words): readonly Inline[] {
  return typeof words === 'string' ? [{ kind: 'text', text: words }] : words;
}

export function paragraph(words: Words): Paragraph {
  return { kind: 'paragraph', inlines: inlines(words) };
}

/** A list labelled “(1)”, “(2)” …; an item is its words, or its blocks. */
export function list(...items: (string | readonly Block[])[]): List {
  return {
    kind: 'list',
    style: 'parenthesis',
    items: items.map((item, at) => ({
      id: null,
      label: `(${at + 1})`,
      blocks: typeof item === 'string' ? [paragraph(item)] : item,
    })),
  };
}

/** A table of one group: its header, then its rows. */
export function table(header: readonly string[], ...rows: (readonly string[])[]): Table {
  const cells = (words: readonly string[]) => words.map((cell) => ({ blocks: [paragraph(cell)] }));
  return {
    kind: 'table',
    caption: null,
    header: cells(header),
    groups: [{ title: null, rows: rows.map((row) => ({ id: null, cells: cells(row) })) }],
  };
}

/** A clause; its level is that of its number. */
export function clause(id: string, number: string, title: string, ...blocks: readonly Block[]): Clause {
  return { id, number, title: inlines(title), level: number.split('.').length, blocks };
}

export function text(language: Language, ...clauses: readonly Clause[]): PolicyText {
  return { policy: 'privacy-policy', version: '2023-09-08', language, title: 'Privacy Policy', clauses };
}

/** A text of one clause. */
export function oneClause(language: Language, ...blocks: readonly Block[]): PolicyText {
  return text(language, clause('retention', '6', language === 'en' ? 'Retention' : '保留', ...blocks));
}
