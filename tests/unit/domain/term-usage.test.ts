import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/domain/document/inline.ts';
import type { TermEntry } from '../../../src/domain/glossary.ts';
import { definingClause, usesTerm } from '../../../src/domain/term-usage.ts';
import { clause, paragraph, policyText, words } from './document/sample-text.ts';

const entry = (term: string, ...forms: string[]): TermEntry => ({ term, forms, definition: '' });
const saying = (sentence: string) => policyText([clause('a', null, 1, [paragraph(sentence)])]);
const uses = (sentence: string, term: TermEntry): boolean => usesTerm(saying(sentence), term);

describe('a text uses a term', () => {
  test('when it has the word, whole', () => {
    expect(uses('The room is open.', entry('room'))).toBe(true);
    expect(uses('The rooms are open.', entry('room'))).toBe(false);
    expect(uses('A bathroom.', entry('room'))).toBe(false);
    expect(uses('Room 7, room7.', entry('room 7'))).toBe(true);
    expect(uses('Only room7.', entry('room'))).toBe(false);
  });

  test('when it has one of the other forms', () => {
    expect(uses('The rooms are open.', entry('room', 'rooms', 'chamber'))).toBe(true);
  });

  test('in any case, unless the term has a capital letter', () => {
    expect(uses('ROOM SERVICE', entry('room'))).toBe(true);
    expect(uses('It is our feature.', entry('Feature'))).toBe(false);
    expect(uses('It is our Feature.', entry('Feature'))).toBe(true);
  });

  test('when Chinese words stand in a row without spaces', () => {
    expect(uses('我们保留后端日志数据十四天。', entry('后端日志数据'))).toBe(true);
    expect(uses('我们保留前端数据。', entry('后端日志数据'))).toBe(false);
  });

  test('when a Latin term stands between Chinese characters', () => {
    expect(uses('使用TRTC时', entry('TRTC'))).toBe(true);
    expect(uses('使用 ATRTC 时', entry('TRTC'))).toBe(false);
  });

  test('when characters of the term have another meaning in a pattern', () => {
    expect(uses('The Privacy Policy (general) applies.', entry('Privacy Policy (general)'))).toBe(true);
    expect(uses('The Privacy Policy general applies.', entry('Privacy Policy (general)'))).toBe(false);
    expect(uses('axb', entry('a.b'))).toBe(false);
  });

  test('when it stands in a heading', () => {
    expect(usesTerm(policyText([clause('room', '1', 1)]), entry('Title of room'))).toBe(true);
  });

  test('but not when only a note of the site’s editor has it', () => {
    const text = policyText([
      clause('a', null, 1, [{ kind: 'note', author: 'editor', blocks: [paragraph('The room.')] }]),
    ]);
    expect(usesTerm(text, entry('room'))).toBe(false);
  });
});

describe('the clause that defines a term', () => {
  const definition: Inline = { kind: 'definition', term: 'room', children: [words('room')] };
  const defining = { kind: 'paragraph', inlines: [words('A “'), { kind: 'strong', children: [definition] }] } as const;
  const before = clause('before', '1', 1, [paragraph('The room.')]);

  test.each([
    ['a paragraph', defining],
    ['a list item', { kind: 'list', style: 'bullet', items: [{ id: null, label: null, blocks: [defining] }] }],
    [
      'a cell',
      {
        kind: 'table',
        caption: null,
        header: [],
        groups: [{ title: null, rows: [{ id: null, cells: [{ blocks: [defining] }] }] }],
      },
    ],
    ['a column header', { kind: 'table', caption: null, header: [{ blocks: [defining] }], groups: [] }],
    ['a note', { kind: 'note', author: 'publisher', blocks: [defining] }],
  ] as const)('is the one with the definition in %s', (_, block) => {
    expect(definingClause(policyText([before, clause('here', '2', 1, [block])]), 'room')).toBe('here');
  });

  test('is the one with the definition in its heading', () => {
    const titled = { ...clause('here', '2', 1), title: [definition] };
    expect(definingClause(policyText([before, titled]), 'room')).toBe('here');
  });

  test('is the first of several', () => {
    const text = policyText([clause('first', '1', 1, [defining]), clause('second', '2', 1, [defining])]);
    expect(definingClause(text, 'room')).toBe('first');
  });

  test('is none where the text only uses the term, or defines another', () => {
    expect(definingClause(policyText([before]), 'room')).toBeNull();
    expect(definingClause(policyText([clause('here', '1', 1, [defining])]), 'chamber')).toBeNull();
  });
});
