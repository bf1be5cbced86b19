import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/content/mdx/read-text.ts';
import type { TextContext } from '../../../src/content/mdx/text-context.ts';
import { anchorsOf } from '../../../src/domain/document/anchors.ts';
import type { Block } from '../../../src/domain/document/block.ts';
import type { Inline } from '../../../src/domain/document/inline.ts';
import type { PolicyText } from '../../../src/domain/document/policy-text.ts';
import type { Language } from '../../../src/domain/language.ts';
import { privacyManifestPlist, type PrivacyManifest } from '../../../src/domain/privacy-manifest.ts';

const manifest: PrivacyManifest = {
  edition: 'kit',
  name: { en: 'Kit', zh: '套件' },
  tracking: false,
  trackingDomains: [],
  collected: [],
  accessed: [{ type: 'NSPrivacyAccessedAPICategoryDiskSpace', reasons: ['E174.1'] }],
};

function context(language: Language = 'en'): TextContext {
  return {
    file: 'text.mdx',
    policy: 'terms',
    version: '2025-01-01',
    language,
    title: 'Terms',
    certifications: [
      {
        id: 'iso-1',
        title: { en: 'ISO 1', zh: 'ISO 1 标准' },
        text: { en: ['First.', 'Second.'], zh: ['其一。'] },
        url: 'https://example.com/iso-1',
        editorNote: { en: 'As published.', zh: '照录。' },
      },
      {
        id: 'soc',
        title: { en: 'SOC', zh: 'SOC' },
        text: { en: ['Report.'], zh: ['报告。'] },
        url: null,
        editorNote: null,
      },
    ],
    manifests: new Map([['kit', manifest]]),
  };
}

/** The text, which must be without problems. */
function read(source: string, language?: Language): PolicyText {
  const { text, problems } = readText(source, context(language));
  expect(problems).toEqual([]);
  return text;
}

/** The blocks of a clause numbered 4 that holds `source`. */
function blocks(source: string, language?: Language): readonly Block[] {
  const before = [1, 2, 3].map((number) => `## ${number}. T {/* #t${number} */}\n\n`).join('');
  return read(`${before}## 4. Use {/* #use */}\n\n${source}`, language).clauses[3]!.blocks;
}

/** The words of the paragraph `source`. */
function words(source: string, language?: Language): readonly Inline[] {
  const [block] = blocks(source, language);
  return block?.kind === 'paragraph' ? block.inlines : [];
}

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (value: string): Block => ({ kind: 'paragraph', inlines: [text(value)] });

describe('clauses', () => {
  test('have an id, a number, a title and a level', () => {
    const { clauses } = read(
      '## Preamble {/* #preamble */}\n\n## 1. Use of **data** {/* #use */}\n\n### 1.1 Logs {/*#use.logs*/}\n\n#### 1.1.1 Old {/* #use.logs.old */}\n',
    );
    expect(clauses).toEqual([
      { id: 'preamble', number: null, title: [text('Preamble')], level: 1, blocks: [] },
      {
        id: 'use',
        number: '1',
        title: [text('Use of '), { kind: 'strong', children: [text('data')] }],
        level: 1,
        blocks: [],
      },
      { id: 'use.logs', number: '1.1', title: [text('Logs')], level: 2, blocks: [] },
      { id: 'use.logs.old', number: '1.1.1', title: [text('Old')], level: 3, blocks: [] },
    ]);
  });

  test('may all be without numbers', () => {
    expect(
      read('## A {/* #a */}\n\n### B {/* #a.b */}\n\n## C {/* #c */}\n').clauses.map(({ number }) => number),
    ).toEqual([null, null, null]);
  });

  test('keep a number that belongs to the title', () => {
    expect(read('## 1. 3GPP 2024 {/* #gpp */}\n').clauses[0]).toMatchObject({
      number: '1',
      title: [text('3GPP 2024')],
    });
  });

  test('carry the identity of the text', () => {
    expect(read('## 1. A {/* #a */}\n')).toMatchObject({
      policy: 'terms',
      version: '2025-01-01',
      language: 'en',
      title: 'Terms',
    });
  });
});

describe('lists', () => {
  const labels = (source: string, language?: Language): (string | null)[] => {
    const [block] = blocks(source, language);
    return block?.kind === 'list' ? block.items.map(({ label }) => label) : [];
  };

  test('with full stops print them', () => expect(labels('1. a\n2. b')).toEqual(['1.', '2.']));
  test('with brackets print “(1)” in English', () => expect(labels('1) a\n2) b')).toEqual(['(1)', '(2)']));
  test('with brackets print “（1）” in Chinese', () =>
    expect(labels('1) 甲\n2) 乙', 'zh')).toEqual(['（1）', '（2）']));
  test('with bullets print no label', () => expect(labels('- a\n- b')).toEqual([null, null]));
  test('may begin at another number', () => expect(labels('3. a\n4. b')).toEqual(['3.', '4.']));
  test('may be written 1. throughout', () => expect(labels('1. a\n1. b')).toEqual(['1.', '2.']));

  test.each([
    ['on lines of its own', '<Items>\n\n1. a\n2. b\n\n</Items>'],
    ['close to the list', '<Items>\n1. a\n2. b\n</Items>'],
    ['indented', '<Items>\n  1. a\n  2. b\n</Items>'],
    ['with brackets', '<Items>\n1) a\n2) b\n</Items>'],
  ])('in <Items> %s are numbered as sub-clauses', (_, source) => {
    expect(labels(source)).toEqual(['4.1', '4.2']);
  });

  test('inside an item of <Items> keep their own labels', () => {
    const [block] = blocks('<Items>\n\n1. a\n\n   1) x\n   2) y\n\n</Items>');
    expect(block).toMatchObject({
      style: 'subclause',
      items: [{ blocks: [paragraph('a'), { style: 'parenthesis' }] }],
    });
  });

  test('take the id at the end of an item’s first line', () => {
    const [block] = blocks('1. One. {/* #use.one */}\n2. Two {/* #use.two */}\n   goes on.\n3. Three.');
    expect(block).toMatchObject({
      items: [
        { id: 'use.one', blocks: [paragraph('One.')] },
        { id: 'use.two', blocks: [paragraph('Two goes on.')] },
        { id: null, blocks: [paragraph('Three.')] },
      ],
    });
  });
});

describe('tables', () => {
  const cells = (...values: string[]): object[] =>
    values.map((value) => ({ blocks: value === '' ? [] : [paragraph(value)] }));

  test('drawn with bars have a header and rows', () => {
    expect(blocks('| A | B |\n| --- | --- |\n| a | b |\n| c | |')).toEqual([
      {
        kind: 'table',
        caption: null,
        header: cells('A', 'B'),
        groups: [
          {
            title: null,
            rows: [
              { id: null, cells: cells('a', 'b') },
              { id: null, cells: cells('c', '') },
            ],
          },
        ],
      },
    ]);
  });

  test('drawn with bars take a caption from <Table>', () => {
    expect(blocks('<Table caption="All &amp; more">\n\n| A |\n| --- |\n| a |\n\n</Table>')).toMatchObject([
      { kind: 'table', caption: [text('All & more')], header: cells('A') },
    ]);
  });

  test('written out have groups, ids and cells of several blocks', () => {
    const source = `<Table>
  <Head>
    <Cell>A</Cell>
    <Cell>B</Cell>
  </Head>
  <Row><Cell>alone</Cell><Cell>b</Cell></Row>
  <Group title="Visits">
    <Row id="use.visit">
      <Cell>**one**</Cell>
      <Cell>
        two

        - three
      </Cell>
    </Row>
  </Group>
  <Row>
    <Cell></Cell>
    <Cell>last</Cell>
  </Row>
</Table>`;
    expect(blocks(source)).toEqual([
      {
        kind: 'table',
        caption: null,
        header: cells('A', 'B'),
        groups: [
          { title: null, rows: [{ id: null, cells: cells('alone', 'b') }] },
          {
            title: [text('Visits')],
            rows: [
              {
                id: 'use.visit',
                cells: [
                  { blocks: [{ kind: 'paragraph', inlines: [{ kind: 'strong', children: [text('one')] }] }] },
                  {
                    blocks: [
                      paragraph('two'),
                      {
                        kind: 'list',
                        style: 'bullet',
                        items: [{ id: null, label: null, blocks: [paragraph('three')] }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          { title: null, rows: [{ id: null, cells: cells('', 'last') }] },
        ],
      },
    ]);
  });
});

describe('notes', () => {
  test.each([
    ['in one line', '<Note>Words.</Note>'],
    ['on lines of their own', '<Note>\nWords.\n</Note>'],
    ['with empty lines', '<Note>\n\nWords.\n\n</Note>'],
    ['indented', '<Note>\n  Words.\n</Note>'],
  ])('are the same %s', (_, source) => {
    expect(blocks(source)).toEqual([{ kind: 'note', author: 'publisher', blocks: [paragraph('Words.')] }]);
  });

  test('of the editor say so', () => {
    expect(blocks('<EditorNote>As published.</EditorNote>')).toMatchObject([{ kind: 'note', author: 'editor' }]);
  });
});

describe('listings', () => {
  test('keep their lines and language', () => {
    expect(blocks('```xml\n<a>\n  {b}\n</a>\n```')).toEqual([
      { kind: 'code', language: 'xml', download: null, text: '<a>\n  {b}\n</a>' },
    ]);
  });

  test('of a privacy manifest can be downloaded', () => {
    expect(blocks('<PrivacyManifest edition="kit" />')).toEqual([
      {
        kind: 'code',
        language: 'xml',
        download: 'PrivacyInfo-kit.xcprivacy',
        text: privacyManifestPlist(manifest).trimEnd(),
      },
    ]);
  });
});

describe('certifications', () => {
  test('are sub-clauses of the clause they stand in', () => {
    const { clauses } = read(
      '## 1. A {/* #a */}\n\n## 2. Certificates {/* #certificates */}\n\nTwo.\n\n<Certifications />\n\n## 3. B {/* #b */}\n',
    );
    expect(clauses.map(({ id, number, level }) => [id, number, level])).toEqual([
      ['a', '1', 1],
      ['certificates', '2', 1],
      ['certificates.iso-1', '2.1', 2],
      ['certificates.soc', '2.2', 2],
      ['b', '3', 1],
    ]);
    expect(clauses[2]).toMatchObject({
      title: [
        { kind: 'link', target: { kind: 'external', href: 'https://example.com/iso-1' }, children: [text('ISO 1')] },
      ],
      blocks: [
        paragraph('First.'),
        paragraph('Second.'),
        { kind: 'note', author: 'editor', blocks: [paragraph('As published.')] },
      ],
    });
    expect(clauses[3]).toMatchObject({ title: [text('SOC')], blocks: [paragraph('Report.')] });
  });

  test('are in the language of the text', () => {
    expect(read('## 1. 证书 {/* #c */}\n\n<Certifications />\n', 'zh').clauses[1]!.blocks[0]).toEqual(
      paragraph('其一。'),
    );
  });
});

describe('words', () => {
  test('have emphasis, code, definitions and links', () => {
    expect(
      words('*a* `b` <Def term="feature">**F**</Def> [c](#use) [d](policy:sla#x) <br /> [e](https://e.com)'),
    ).toEqual([
      { kind: 'emphasis', children: [text('a')] },
      text(' '),
      { kind: 'code', text: 'b' },
      text(' '),
      { kind: 'definition', term: 'feature', children: [{ kind: 'strong', children: [text('F')] }] },
      text(' '),
      { kind: 'link', target: { kind: 'clause', clause: 'use' }, children: [text('c')] },
      text(' '),
      { kind: 'link', target: { kind: 'policy', policy: 'sla', version: null, clause: 'x' }, children: [text('d')] },
      { kind: 'break' },
      { kind: 'link', target: { kind: 'external', href: 'https://e.com' }, children: [text('e')] },
    ]);
  });

  test('may break the line', () => {
    expect(words('a\\\nb<br />\nc')).toEqual([text('a'), { kind: 'break' }, text('b'), { kind: 'break' }, text('c')]);
  });

  test('may hold escaped characters', () => {
    expect(words('a &lt; b &amp; \\{c\\}, d < e')).toEqual([text('a < b & {c}, d < e')]);
  });

  test.each<[string, Language, string, string]>([
    ['a space in English', 'en', 'one\ntwo', 'one two'],
    ['nothing between Han characters', 'zh', '我们\n使用', '我们使用'],
    ['nothing after full-width punctuation', 'zh', '如下：\nSDK 日志', '如下：SDK 日志'],
    ['nothing before a full-width quotation mark', 'zh', '下称\n“功能”', '下称“功能”'],
    ['a space between Han and Latin characters', 'zh', '我们\nSDK', '我们 SDK'],
    ['a space between Latin words, in Chinese too', 'zh', 'Tencent\nCloud', 'Tencent Cloud'],
  ])('wrapped in the file are joined with %s', (_, language, source, joined) => {
    expect(words(source, language)).toEqual([text(joined)]);
  });

  test('are joined across mark-up', () => {
    expect(words('我们\n**使用**\n数据', 'zh')).toEqual([
      text('我们'),
      { kind: 'strong', children: [text('使用')] },
      text('数据'),
    ]);
    expect(words('we\n**use**\nit')).toEqual([text('we '), { kind: 'strong', children: [text('use')] }, text(' it')]);
  });

  test('keep a space written in Chinese, once', () => {
    expect(words('使用  SDK 日志', 'zh')).toEqual([text('使用 SDK 日志')]);
  });
});

test('ids are found in reading order, with their places', () => {
  const source =
    '## 1. A {/* #a */}\n\n1. x {/* #a.x */}\n\n<Table>\n<Head><Cell>H</Cell></Head>\n<Row id="a.row"><Cell>c</Cell></Row>\n</Table>\n\n## 2. B {/* #b */}\n\n<Certifications />\n';
  const { anchors, text: whole } = readText(source, context());
  expect([...anchors].map(([id, { line }]) => [id, line])).toEqual([
    ['a', 1],
    ['a.x', 3],
    ['a.row', 7],
    ['b', 10],
    ['b.iso-1', 12],
    ['b.soc', 12],
  ]);
  expect([...anchors.keys()]).toEqual(anchorsOf(whole));
});

test('line ends and byte order marks of other systems make no difference', () => {
  const source = '## 1. A {/* #a */}\n\nOne\ntwo.\n\n1) x\n2) y\n\n```txt\na\nb\n```\n';
  expect(read(`\uFEFF${source.replaceAll('\n', '\r\n')}`)).toEqual(read(source));
});
