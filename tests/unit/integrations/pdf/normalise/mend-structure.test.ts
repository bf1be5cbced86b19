import { PDFRef } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { mendStructure } from '../../../../../src/integrations/pdf/normalise/mend-structure.ts';
import type { StructureElement, StructureKid } from '../../../../../src/integrations/pdf/normalise/structure-tree.ts';

type Tree = string | Element;
type Element = readonly [type: string, ...kids: (string | Element)[]];

/**
 * `'words'` is text, `'—'` a border, `'words@2'` text on page 2; `['P', …]` an element; `TH` heads a column unless it is
 * written `TH/Row`; `P:zh` is in another language.
 */
function mended(...kids: Tree[]): Tree {
  const shown: string[] = [];
  const build = (tree: Tree): StructureKid => {
    if (typeof tree === 'string') {
      const [words = '', page = '1'] = tree.split('@');
      return { kind: 'content', page: PDFRef.of(Number(page)), id: shown.push(words) - 1 };
    }
    const [name, ...inner] = tree;
    const [type = '', scope = type === 'TH' ? 'Column' : null] = name.split('/');
    return {
      kind: 'element',
      type: type.replace(/:.*/, ''),
      scope,
      language: /:(.*)/.exec(type)?.[1] ?? null,
      ref: null,
      kids: inner.map(build),
    };
  };
  const show = (kid: StructureKid): Tree => {
    if (kid.kind === 'object') return 'object';
    return kid.kind === 'content'
      ? shown[kid.id]!
      : [kid.type + (kid.language === null ? '' : `:${kid.language}`), ...kid.kids.map(show)];
  };
  const document = build(['Document', ...kids]) as StructureElement;
  return show(mendStructure(document, ({ id }) => ({ text: shown[id]!, onlyShapes: shown[id] === '—' })));
}

describe('text in another language', () => {
  test('is a span within a paragraph or a heading', () => {
    expect(mended(['P', ['NonStruct', 'See '], ['NonStruct:zh', ['NonStruct', '条款']]])).toEqual([
      'Document',
      ['P', 'See ', ['Span:zh', '条款']],
    ]);
  });

  test('keeps its language when the box around it goes', () => {
    expect(mended(['NonStruct:zh', ['P', ['NonStruct', '条款']]], ['NonStruct:zh', ['NonStruct', '一']])).toEqual([
      'Document',
      ['P:zh', '条款'],
      ['P:zh', '一'],
    ]);
  });

  test('keeps its language as a group', () => {
    expect(mended(['NonStruct:zh', ['P', ['NonStruct', '一']], ['P', ['NonStruct', '二']]])).toEqual([
      'Document',
      ['Div:zh', ['P', '一'], ['P', '二']],
    ]);
  });
});

test('the words before the rows of a table are its caption', () => {
  expect(mended(['Table', 'Periods', ['TR', ['TH', 'Data']], ['TR', ['TD', 'x']]])).toEqual([
    'Document',
    ['Table', ['Caption', 'Periods'], ['THead', ['TR', ['TH', 'Data']]], ['TBody', ['TR', ['TD', 'x']]]],
  ]);
});

describe('boxes without a meaning', () => {
  test('runs of text stand in their paragraph', () => {
    expect(
      mended(['P', ['NonStruct', 'See '], ['NonStruct', ['Link', ['NonStruct', 'clause 3']]], ['NonStruct', '.']]),
    ).toEqual(['Document', ['P', 'See ', ['Link', 'clause 3'], '.']]);
  });

  test('a section is one when it begins with a heading', () => {
    expect(mended(['NonStruct', ['H2', ['NonStruct', '1.']], ['P', ['NonStruct', 'x']]])).toEqual([
      'Document',
      ['Sect', ['H2', '1.'], ['P', 'x']],
    ]);
  });

  test('a wrapper of one thing goes', () => {
    expect(mended(['NonStruct', ['Art', ['NonStruct', ['H1', ['NonStruct', 'Title']]]]])).toEqual([
      'Document',
      ['Art', ['H1', 'Title']],
    ]);
  });

  test('text between blocks is a paragraph', () => {
    expect(
      mended(['Art', ['NonStruct', ['NonStruct', 'dt']], ['P', ['NonStruct', 'x']], ['NonStruct', 'loose']]),
    ).toEqual(['Document', ['Art', ['P', 'dt'], ['P', 'x'], ['P', 'loose']]]);
  });

  test('a listing is a paragraph of code, without its border', () => {
    expect(mended(['NonStruct', '—', ['Code', ['NonStruct', '<key>']]])).toEqual([
      'Document',
      ['P', ['Code', '<key>']],
    ]);
  });

  test('a box of boxes is a group of paragraphs', () => {
    expect(
      mended(['NonStruct', '—', ['NonStruct', ['NonStruct', 'Version']], ['NonStruct', ['NonStruct', '2025']]]),
    ).toEqual(['Document', ['Div', ['P', 'Version'], ['P', '2025']]]);
  });
});

describe('lists', () => {
  test('an item has a label and a body', () => {
    expect(
      mended(['L', ['LI', ['Lbl', '—'], ['NonStruct', 'item'], ['L', ['LI', ['Lbl', '—'], ['NonStruct', 'inner']]]]]),
    ).toEqual([
      'Document',
      ['L', ['LI', ['Lbl', '—'], ['LBody', 'item', ['L', ['LI', ['Lbl', '—'], ['LBody', 'inner']]]]]],
    ]);
  });

  test.each(['(1)', '（1）', '4.6', '1.', '(a)'])('the printed label %s is a label', (label) => {
    expect(mended(['L', ['LI', ['NonStruct', ['NonStruct', label]], ['NonStruct', ' item']]])).toEqual([
      'Document',
      ['L', ['LI', ['Lbl', label], ['LBody', ' item']]],
    ]);
  });

  test('other first words are not', () => {
    expect(mended(['L', ['LI', ['NonStruct', '2025 was']]])).toEqual([
      'Document',
      ['L', ['LI', ['LBody', '2025 was']]],
    ]);
  });
});

describe('tables', () => {
  test('have a head and a body, and no borders', () => {
    const row = (type: string, words: string): Tree => ['TR', [type, ['NonStruct', words]]];
    expect(
      mended([
        'Table',
        '—',
        ['Caption', ['NonStruct', 'Data']],
        row('TH', 'Period'),
        row('TH/Row', 'Group'),
        row('TD', '14 days'),
      ]),
    ).toEqual([
      'Document',
      [
        'Table',
        ['Caption', 'Data'],
        ['THead', ['TR', ['TH', 'Period']]],
        ['TBody', ['TR', ['TH', 'Group']], ['TR', ['TD', '14 days']]],
      ],
    ]);
  });

  test('a head that is printed again on the next page is read once', () => {
    expect(
      mended(['Table', ['TR', ['TH', ['NonStruct', 'Period', 'Period@2']]], ['TR', ['TD', ['NonStruct', 'x@2']]]]),
    ).toEqual(['Document', ['Table', ['THead', ['TR', ['TH', 'Period']]], ['TBody', ['TR', ['TD', 'x']]]]]);
  });

  test('keep an empty cell, for the sake of the columns', () => {
    expect(mended(['Table', ['TR', ['TD'], ['TD', ['NonStruct', 'x']]]])).toEqual([
      'Document',
      ['Table', ['TBody', ['TR', ['TD'], ['TD', 'x']]]],
    ]);
  });
});
