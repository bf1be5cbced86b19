import { expect, test } from 'vitest';
import { chapterText } from '../../../../src/domain/book/chapter-text.ts';
import { anchorsOf } from '../../../../src/domain/document/anchors.ts';
import { canonicalText } from '../../../../src/domain/document/canonical-text.ts';
import type { Block } from '../../../../src/domain/document/block.ts';
import type { Inline, LinkTarget } from '../../../../src/domain/document/inline.ts';
import type { PolicyText } from '../../../../src/domain/document/policy-text.ts';

const words = (text: string): Inline => ({ kind: 'text', text });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });
const link = (target: LinkTarget): Inline => ({ kind: 'link', target, children: [words('there')] });

function textOf(policy: string, blocks: readonly Block[]): PolicyText {
  const clause = { id: 'scope', number: '1', title: [words('Scope')], level: 1, blocks };
  return { policy, version: '2025-01-01', language: 'en', title: policy, clauses: [clause] };
}

/** The links of a text, as they stand in it. */
const targetsOf = (text: PolicyText): unknown[] =>
  [...JSON.stringify(text).matchAll(/"target":(\{[^}]*\})/g)].map(([, target]) => JSON.parse(target!) as unknown);

const everything = textOf('terms', [
  paragraph(words('A '), { kind: 'definition', term: 'feature', children: [words('Feature')] }, words('.')),
  {
    kind: 'list',
    style: 'parenthesis',
    items: [{ id: 'scope.first', label: '(1)', blocks: [paragraph(words('one'))] }],
  },
  {
    kind: 'table',
    caption: [words('Periods')],
    header: [{ blocks: [paragraph(words('Data'))] }],
    groups: [{ title: [words('Logs')], rows: [{ id: 'scope.row', cells: [{ blocks: [paragraph(words('IP'))] }] }] }],
  },
  { kind: 'note', author: 'publisher', blocks: [paragraph(words('Note'))] },
  { kind: 'code', language: null, download: null, text: '<key>' },
]);

test('a chapter has the words of its text', () => {
  expect(canonicalText(chapterText(everything, [everything]))).toBe(canonicalText(everything));
});

test('its ids name the policy, so that each is unique in the book', () => {
  expect(anchorsOf(chapterText(everything, [everything]))).toEqual([
    'terms.scope',
    'terms.scope.first',
    'terms.scope.row',
  ]);
});

test('its links lead to places in the book where the book has them', () => {
  const text = textOf('terms', [
    paragraph(
      link({ kind: 'clause', clause: 'scope' }),
      link({ kind: 'policy', policy: 'service', version: null, clause: 'levels' }),
      link({ kind: 'policy', policy: 'service', version: '2025-01-01', clause: null }),
      { kind: 'definition', term: 'feature', children: [words('Feature')] },
    ),
  ]);
  expect(targetsOf(chapterText(text, [text, textOf('service', [])]))).toEqual([
    { kind: 'clause', clause: 'terms.scope' },
    { kind: 'clause', clause: 'service.levels' },
    { kind: 'clause', clause: 'service' },
    { kind: 'clause', clause: 'glossary.feature' },
  ]);
});

test('its links to older versions and to other sites lead out of the book', () => {
  const targets: LinkTarget[] = [
    { kind: 'policy', policy: 'service', version: '2024-01-01', clause: 'levels' },
    { kind: 'external', href: 'https://example.com/' },
  ];
  const text = textOf('terms', [paragraph(...targets.map(link))]);
  expect(targetsOf(chapterText(text, [text, textOf('service', [])]))).toEqual(targets);
});
