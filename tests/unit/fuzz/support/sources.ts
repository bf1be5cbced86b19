import fc, { type Arbitrary } from 'fast-check';

/** Pieces of syntax, of attacks and of words; glued together they are rarely a text, and often nearly one. */
const pieces = [
  ...['#', '## ', '### ', '## 1. A {/* #a */}\n\n', ' {/* #b */}', '\n', '\n\n', ' ', '  ', '\t', '\\', '\\\n'],
  ...['- ', '1. ', '1) ', '> ', '* ', '+ ', '|', '| a | b |\n|---|---|\n', '---', '===', '***', '~~', '*', '**', '_'],
  ...['`', '```', '```xml\n', '[', ']', '](#a)', '](https://good.example/)', '](javascript:x)', '![', '[^1]', '[^1]: '],
  ...['{', '}', '{/*', '*/}', '{...x}', '<', '>', '/>', '</', '<>', '</>', '<!--', '-->', '<![CDATA[', '<?', '<a b="c'],
  ...['<Note>', '</Note>', '<Items>', '</Items>', '<Def term="feature">', '</Def>', '<br />', '<Certifications />'],
  ...['<Table caption="c">', '</Table>', '<Head>', '</Head>', '<Group title="g">', '</Group>', '<Row>', '</Row>'],
  ...['<Cell>', '</Cell>', '<PrivacyManifest edition="e" />', '<script>', '</script>', '<x:y>', '<A.b>', ' a="b"'],
  ...[
    'import ',
    'export ',
    'www.',
    'https://',
    'mailto:',
    '@',
    '&lt;',
    '&#x202e;',
    '&amp;',
    '&#0;',
    '\u0000',
    '\u202e',
  ],
  ...[
    '\ud800',
    '\u00a0',
    'e\u0301',
    '字',
    '，',
    '“',
    'a',
    'b.',
    '1',
    '😀',
    '__proto__',
    'constructor',
    '${x}',
    '{{x}}',
  ],
] as const;

/** What an author could write, or an attacker: any characters, or pieces of syntax. */
export const anySource: Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')) },
);

/** Words and mark-up that a text may hold, and that would do harm if a character of it were not escaped. */
const inline = fc.constantFrom(
  ...[
    'word',
    'the Service',
    '14 days',
    '服务',
    'Elasticsearch Service',
    '&lt;script>alert(1)&lt;/script>',
    '&quot;',
    "'",
  ],
  ...[
    '&amp;lt;',
    '\\{\\{x\\}\\}',
    '`<img src=x onerror=y>`',
    '`"&`',
    '**strong**',
    '*soft “em”*',
    '“<Def term="a">A</Def>”',
  ],
  ...['[see](#c1)', '[**it**](https://good.example/?a=1&b=%22x%22)', '[mail](mailto:a@good.example)', 'a<br />b'],
  ...[
    "[quote](https://good.example/'onclick='x)",
    '[sla](policy:sla#x)',
    'e\u0301',
    '&nbsp;',
    '--&gt;',
    '\\<b>',
    ']]>',
  ],
);
const run = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const paragraph = run.map((words) => `So ${words}`);
const indented = (block: string): string => block.replaceAll('\n', '\n   ');

const block: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(fc.tuple(paragraph, paragraph), { minLength: 1, maxLength: 3 })
    .map((items) => items.map(([one, two], at) => `${at + 1}) ${one}\n\n   - ${indented(two)}`).join('\n')),
  fc
    .array(fc.tuple(run, run), { minLength: 1, maxLength: 4 })
    .map((rows) => ['| Head | **Two** |', '|---|---|', ...rows.map(([one, two]) => `| ${one} | ${two} |`)].join('\n')),
  fc
    .array(paragraph, { minLength: 1, maxLength: 3 })
    .map(
      (cells) =>
        '<Table caption="&lt;b> &quot;c&quot;">\n<Head>\n<Cell>H</Cell>\n</Head>\n<Group title="&lt;i>">\n' +
        cells.map((cell) => `<Row>\n<Cell>\n\n${cell}\n\n</Cell>\n</Row>\n`).join('') +
        '</Group>\n</Table>',
    ),
  paragraph.map((words) => `<Note>\n\n${words}\n\n</Note>`),
  fc.constantFrom('```xml\n<a b="c">&amp;</a>\n\n</pre><script>\n```', '```\n${x} {y}\n```'),
);

/** A text in order, as far as that can be said without reading it, whose words are all but harmless. */
export const likelyText: Arbitrary<string> = fc
  .array(fc.tuple(run, fc.array(block, { maxLength: 3 })), { minLength: 1, maxLength: 4 })
  .map((clauses) =>
    clauses
      .map(([title, blocks], at) => [
        `## ${at + 1}. T ${title.replaceAll('<br />', '')} {/* #c${at + 1} */}`,
        ...blocks,
      ])
      .flat()
      // A term is defined once in a text.
      .join('\n\n')
      .replaceAll(/<Def term="a">/g, defineOnce()),
  );

function defineOnce(): (tag: string) => string {
  let count = 0;
  return () => `<Def term="a&quot;${(count += 1)}">`;
}
