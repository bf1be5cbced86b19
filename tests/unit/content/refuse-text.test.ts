import { expect, test } from 'vitest';
import { readText } from '../../../src/content/mdx/read-text.ts';
import { anyText } from './any-text.ts';

/** What is complained of, as `line rule`; every complaint says how to mend it. */
function complaints(source: string): string[] {
  const { problems } = readText(source, anyText);
  for (const { message, mend, file } of problems) {
    expect(message).toMatch(/\.$|^This is not readable/);
    expect(mend).toMatch(/[.…]$/);
    expect(file).toBe('text.mdx');
  }
  return problems.map(({ line, rule }) => `${line} ${rule}`);
}

/** Complaints of what stands on line 3, in a clause. */
function inClause(source: string): string[] {
  return complaints(`## 1. A {/* #a */}\n\n${source}\n`);
}

test.each([
  ['an unknown component', '<Foo />', ['3 unknown-component']],
  ['an unknown component in words', 'a <Foo>b</Foo>', ['3 unknown-component']],
  ['HTML', '<div>x</div>', ['3 html']],
  ['HTML in words', 'a <b>b</b>', ['3 html']],
  ['a script', '<script>alert(1)</script>', ['3 html']],
  ['a fragment', '<>x</>', ['3 html']],
  ['an expression', '{process.exit()}', ['3 expression']],
  ['an expression in words', 'a {process.exit()} b', ['3 expression']],
  ['a remark in braces', '{/* to do */}', ['3 expression']],
  ['an import', 'import fs from "fs"', ['3 import-export']],
  ['an export', 'export const a = 1', ['3 import-export']],
  ['a paragraph that begins with “export”', 'export duties apply.', ['3 syntax']],
  ['an HTML comment', '<!-- x -->', ['3 syntax']],
  ['a component left open', '<Note>\nx', ['3 syntax']],
  ['a brace left open', 'a { b', ['3 syntax']],
  ['a less-than sign at a word', 'a <b', ['3 syntax']],
  ['an image', '![a](b.png)', ['3 image']],
  ['a footnote', 'a[^1]\n\n[^1]: b', ['3 footnote', '5 footnote']],
  ['a block quote', '> a', ['3 blockquote']],
  ['a rule', 'a\n\n---', ['5 thematic-break']],
  ['a heading by underlining', 'Title\n---', ['3 underlined-heading', '3 missing-clause-id', '3 missing-number']],
  ['struck words', '~~a~~', ['3 strikethrough']],
  ['check boxes', '- [ ] a', ['3 check-box']],
  ['a link by reference', '[a][b]\n\n[b]: https://b.com', ['3 reference-link', '5 reference-link']],
  ['a link without words', '[](#a)', ['3 empty-link']],
  ['an id in a paragraph', 'a {/* #b */}', ['3 misplaced-id']],
  ['an id in the middle of an item', '- a {/* #b */} c', ['3 misplaced-id']],
  ['a listing without end', '```\na', ['3 open-fence']],
  ['a heading in a component', '<Note>\n\n## 2. B {/* #b */}\n\n</Note>', ['5 misplaced-heading']],
  ['a note in a line of words', 'a <Note>b</Note>', ['3 misplaced-component']],
  ['a cell outside a table', '<Cell>a</Cell>', ['3 misplaced-component']],
  ['certifications in a note', '<Note>\n<Certifications />\n</Note>', ['4 misplaced-component']],
  ['attributes that are no words', '<Note a={1} {...b} c>d</Note>', ['3 attribute', '3 attribute', '3 attribute']],
  ['an unknown attribute', '<Note class="a">b</Note>', ['3 attribute']],
  ['a definition without its term', '<Def>a</Def> b', ['3 attribute']],
  ['a term defined twice', '<Def term="a">a</Def>\n<Def term="a">a</Def>', ['4 defined-twice']],
  ['<Items> without an ordered list', '<Items>\n- a\n</Items>', ['3 items']],
  ['list numbers with a gap', '1. a\n2. b\n4. c', ['5 list-number']],
  ['an unknown privacy manifest', '<PrivacyManifest edition="x" />', ['3 unknown-edition']],
  ['certifications that are not there', '<Certifications />', ['3 no-certifications']],
  ['words after certifications', '<Certifications />\n\nx', ['5 after-certifications', '3 no-certifications']],
  ['too few cells', '| a | b |\n|---|---|\n| c |', ['5 cell-count']],
  ['too many cells', '| a |\n|---|\n| b | c |', ['5 cell-count']],
  [
    'a written-out row with too few cells',
    '<Table>\n<Head><Cell>a</Cell><Cell>b</Cell></Head>\n<Row><Cell>c</Cell></Row>\n</Table>',
    ['5 cell-count'],
  ],
  ['a table without head', '<Table>\n<Row><Cell>c</Cell></Row>\n</Table>', ['3 table']],
  ['a table without rows', '<Table>\n<Head><Cell>c</Cell></Head>\n</Table>', ['3 table']],
  [
    'words between rows',
    '<Table>\n<Head><Cell>c</Cell></Head>\n\nx\n\n<Row><Cell>c</Cell></Row>\n</Table>',
    ['6 table'],
  ],
])('%s is refused', (_, source, expected) => {
  expect(inClause(source)).toEqual(expected);
});

test.each([
  ['words before the first heading', 'x\n\n## A {/* #a */}', ['1 text-before-heading']],
  ['a heading without id', '## A', ['1 missing-clause-id']],
  ['words after the id', '## A {/* #a */} b', ['1 missing-clause-id', '1 misplaced-id']],
  ['an id in capitals', '## A {/* #Aa_b */}', ['1 bad-id']],
  ['an id used twice', '## A {/* #a */}\n\n- x {/* #a */}', ['3 duplicate-id']],
  ['a heading without title', '## 1. {/* #a */}', ['1 empty-title']],
  ['a title of the whole text', '# A {/* #a */}', ['1 heading-depth']],
  [
    'a level too deep',
    '## A {/* #a */}\n\n### B {/* #a.b */}\n\n#### C {/* #a.b.c */}\n\n##### D {/* #a.b.c.d */}',
    ['7 heading-depth'],
  ],
  ['a skipped level', '## A {/* #a */}\n\n#### B {/* #a.b */}', ['3 level-jump']],
  ['a sub-clause id without its parent’s', '## A {/* #a */}\n\n### B {/* #b */}', ['3 sub-clause-id']],
  ['a first number other than 1', '## 2. A {/* #a */}', ['1 clause-number']],
  ['a gap in the numbers', '## 1. A {/* #a */}\n\n## 3. B {/* #b */}\n\n## 4. C {/* #c */}', ['3 clause-number']],
  [
    'a slip in the numbers, once',
    '## 1. A {/* #a */}\n\n## 1. B {/* #b */}\n\n## 3. C {/* #c */}',
    ['3 clause-number'],
  ],
  ['a number of another clause', '## 1. A {/* #a */}\n\n### 2.1 B {/* #a.b */}', ['3 clause-number']],
  ['a number of another level', '## 1. A {/* #a */}\n\n## 1.1 B {/* #b */}', ['3 clause-number']],
  ['a number in Chinese form', '## 1、A {/* #a */}', ['1 clause-number']],
  ['a clause without number after numbered ones', '## 1. A {/* #a */}\n\n## B {/* #b */}', ['3 missing-number']],
  ['a numbered sub-clause of an unnumbered clause', '## A {/* #a */}\n\n### 1.1 B {/* #a.b */}', ['3 clause-number']],
  ['<Items> in an unnumbered clause', '## A {/* #a */}\n\n<Items>\n1. a\n</Items>', ['3 items']],
])('%s is refused', (_, source, expected) => {
  expect(complaints(source)).toEqual(expected);
});

test.each([
  ['nothing', '', ['1 empty-text']],
  ['white space', ' \n\n', ['1 empty-text']],
  ['bytes that are no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]).toString('utf8'), ['1 character']],
  ['a character that reorders its neighbours', '## A {/* #a */}\n\nx \u202e y', ['3 character']],
  ['a character without width', '## A {/* #a */}\n\nx\u200by', ['3 character']],
  ['a text without end', 'x'.repeat(1_000_001), ['1 length']],
  ['lists in lists in lists', `## A {/* #a */}\n\n${'- '.repeat(2000)}a`, ['3 nesting']],
  [
    'lists indented without end',
    `## A {/* #a */}\n\n${Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}`,
    ['53 nesting'],
  ],
  ['quotes in quotes', `## A {/* #a */}\n\n${'> '.repeat(2000)}a`, ['3 nesting']],
  ['components in components', `## A {/* #a */}\n\n${'<Note>'.repeat(2000)}${'</Note>'.repeat(2000)}`, ['3 nesting']],
])('a file of %s is refused, and does no harm', (_, source, expected) => {
  expect(complaints(source)).toEqual(expected);
});

test('nothing in a text is run', () => {
  const source = '## 1. A {/* #a */}\n\n{globalThis.harmed = true}\n\n<Note a={globalThis.harmed = true}>x</Note>\n';
  expect(readText(source, anyText).problems).toHaveLength(2);
  expect(globalThis).not.toHaveProperty('harmed');
});

test('random mark-up never throws', () => {
  const pieces = [
    '#',
    '##',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '1) ',
    '|',
    '---',
    '*',
    '**',
    '`',
    '```',
    '[',
    '](#a)',
    '{',
    '}',
    '/* #a */',
    '<Note>',
    '</Note>',
    '<Table>',
    '<Row>',
    '<Cell>',
    '<Items>',
    '<',
    '>',
    'import ',
    '\\',
    '&lt;',
    '字',
    'a',
    '~',
    '!',
    '\t',
    '<br />',
    '<Def term="a">',
    '</Def>',
  ];
  let seed = 42;
  const next = (limit: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % limit;
  };
  for (let round = 0; round < 400; round++) {
    const source = Array.from({ length: 1 + next(40) }, () => pieces[next(pieces.length)]).join('');
    expect(() => readText(source, anyText), JSON.stringify(source)).not.toThrow();
  }
});
