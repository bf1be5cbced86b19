import { describe, expect, test } from 'vitest';
import { blockLines, clauseLines, headingText, inlineText } from '../../../../src/domain/document/plain-text.ts';
import { clause, everyBlock, paragraph, words } from './sample-text.ts';

test('words are taken out of their mark-up; a line break is a space', () => {
  expect(
    inlineText([words('a'), { kind: 'break' }, { kind: 'emphasis', children: [{ kind: 'code', text: 'b' }] }]),
  ).toBe('a b');
});

test.each([
  ['6', '6. Title of x'],
  ['6.2', '6.2 Title of x'],
  [null, 'Title of x'],
])('a heading with the number %s is printed “%s”', (number, printed) => {
  expect(headingText(clause('x', number, 1))).toBe(printed);
});

describe('a block', () => {
  test('has a line for each paragraph, item, row and line of code', () => {
    expect(clauseLines(clause('a', '1', 1, everyBlock))).toEqual([
      'One bold line and a.b linked Term',
      '(1) first',
      'goes on',
      '(2) inner',
      'Caption',
      'A | B',
      'a |',
      'Group',
      'c d | e',
      '<a>',
      '  b',
      '</a>',
      'Published note',
      'Editor note',
    ]);
  });

  test('of the editor is left out of the published text', () => {
    const printed = clauseLines(clause('a', '1', 1, everyBlock));
    expect(clauseLines(clause('a', '1', 1, everyBlock), 'published')).toEqual(printed.slice(0, -1));
  });

  test('of the editor inside a list or table is left out too', () => {
    const note = { kind: 'note', author: 'editor', blocks: [paragraph('Editor')] } as const;
    const item = { id: null, label: '1.', blocks: [paragraph('a'), note] };
    expect(blockLines({ kind: 'list', style: 'decimal', items: [item] }, 'published')).toEqual(['1. a']);
    const cells = [{ blocks: [paragraph('a'), note] }];
    const table = {
      kind: 'table',
      caption: null,
      header: cells,
      groups: [{ title: null, rows: [{ id: null, cells }] }],
    } as const;
    expect(blockLines(table, 'published')).toEqual(['a', 'a']);
  });

  test('has its white space folded, but for code', () => {
    expect(blockLines(paragraph('  a \n  b\t c '))).toEqual(['a b c']);
    expect(blockLines({ kind: 'code', language: null, download: null, text: '  a  b' })).toEqual(['  a  b']);
  });

  test('that is a list item without words keeps its label', () => {
    expect(blockLines({ kind: 'list', style: 'decimal', items: [{ id: null, label: '1.', blocks: [] }] })).toEqual([
      '1.',
    ]);
  });
});
