import type { Block } from '../../../../src/domain/document/block.ts';
import type { Inline } from '../../../../src/domain/document/inline.ts';
import type { Clause, PolicyText } from '../../../../src/domain/document/policy-text.ts';

export const words = (value: string): Inline => ({ kind: 'text', text: value });
export const paragraph = (value: string): Block => ({ kind: 'paragraph', inlines: [words(value)] });

export function clause(id: string, number: string | null, level: number, blocks: readonly Block[] = []): Clause {
  return { id, number, title: [words(`Title of ${id}`)], level, blocks };
}

export function policyText(clauses: readonly Clause[]): PolicyText {
  return { policy: 'terms', version: '2025-01-01', language: 'en', title: 'Terms', clauses };
}

/** A block of every kind, with ids where there can be any. */
export const everyBlock: readonly Block[] = [
  {
    kind: 'paragraph',
    inlines: [
      words('One '),
      { kind: 'strong', children: [words('bold'), { kind: 'break' }, words('line')] },
      words(' and '),
      { kind: 'code', text: 'a.b' },
      { kind: 'link', target: { kind: 'clause', clause: 'a' }, children: [words(' linked')] },
      { kind: 'definition', term: 'term', children: [words(' Term')] },
    ],
  },
  {
    kind: 'list',
    style: 'parenthesis',
    items: [
      { id: 'a.item', label: '(1)', blocks: [paragraph('first'), paragraph('goes on')] },
      {
        id: null,
        label: '(2)',
        blocks: [
          { kind: 'list', style: 'bullet', items: [{ id: 'a.inner', label: null, blocks: [paragraph('inner')] }] },
        ],
      },
    ],
  },
  {
    kind: 'table',
    caption: [words('Caption')],
    header: [{ blocks: [paragraph('A')] }, { blocks: [paragraph('B')] }],
    groups: [
      { title: null, rows: [{ id: null, cells: [{ blocks: [paragraph('a')] }, { blocks: [] }] }] },
      {
        title: [words('Group')],
        rows: [{ id: 'a.row', cells: [{ blocks: [paragraph('c'), paragraph('d')] }, { blocks: [paragraph('e')] }] }],
      },
    ],
  },
  { kind: 'code', language: 'xml', download: null, text: '<a>\n  b\n</a>' },
  { kind: 'note', author: 'publisher', blocks: [paragraph('Published note')] },
  { kind: 'note', author: 'editor', blocks: [paragraph('Editor note')] },
];
