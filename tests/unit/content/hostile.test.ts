import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/content/check-library.ts';
import { openLibrary } from '../../../src/content/library.ts';
import { readText } from '../../../src/content/mdx/read-text.ts';
import { describeProblem } from '../../../src/content/problem.ts';
import { readSource } from '../../../src/content/read-source.ts';
import { glossarySchema } from '../../../src/content/schema/glossary.ts';
import { readYaml } from '../../../src/content/schema/read-yaml.ts';
import { redirectsSchema } from '../../../src/content/schema/redirects.ts';
import { versionYaml, writeLibrary, type Files } from '../../fixtures/write-library.ts';
import { anyText } from './any-text.ts';

/** What is complained of in a clause that holds `source` from line 3 on, as `line rule`; every complaint has a remedy. */
function complaints(source: string): string[] {
  const { problems } = readText(`## 1. A {/* #a */}\n\n${source}\n`, anyText);
  for (const { mend } of problems) expect(mend).toMatch(/[.…]$/);
  return [...new Set(problems.map(({ line, rule }) => `${line} ${rule}`))];
}

const code = (point: number): string => String.fromCodePoint(point);

describe('a link does not leave the text by', () => {
  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JaVaScRiPt:alert(1)'],
    ['a script in entities', '&#106;avascript&colon;alert(1)'],
    ['a script behind a tab', 'java&#9;script:alert(1)'],
    ['a script behind a line feed', 'java&#10;script:alert(1)'],
    ['a script behind a space', '<&#32;javascript:alert(1)>'],
    ['Visual Basic', 'vbscript:x'],
    ['data', 'data:text/html,x'],
    ['a file', 'file:///etc/passwd'],
    ['a blob', 'blob:https://good.example/x'],
    ['plain HTTP', 'http://good.example/'],
    ['the scheme of the page', '//evil.example/'],
    ['backslashes', '\\\\\\\\evil.example/'],
    ['backslashes after the scheme', 'https:\\\\\\\\evil.example/'],
    ['a path of the site', '/en/sla/'],
    ['a path upwards', '../../secret'],
    ['an empty address', '<>'],
    ['a user that looks like a host', 'https://good.example@evil.example/'],
    ['a user with a password', 'https://a:b@good.example/'],
    ['a port', 'https://good.example:8443/'],
    ['a host in capitals', 'https://GOOD.example/'],
    ['a host in full-width letters', 'https://ｇood.example/'],
    ['a host with a Cyrillic letter', 'https://gооd.example/'],
    ['a host that is a number', 'https://2130706433/'],
    ['a host with a soft stop', 'https://good。example/'],
    ['a path that goes up', 'https://good.example/a/../b'],
    ['a missing slash', 'https:good.example'],
    ['white space in the address', '<https://good.example/a b>'],
    ['several readers of a mail', 'mailto:a@good.example,b@evil.example'],
    ['a mail that is written already', 'mailto:a@good.example?bcc=b@evil.example'],
    ['a policy outside the content', 'policy:../../x'],
    ['a policy with an odd clause', 'policy:sla#a"onclick=x'],
    ['a web application', 'web+x:y'],
  ])('%s', (_, address) => {
    expect(complaints(`See [it](${address}).`)).toEqual(['3 link-address']);
  });

  test.each([
    ['www. in words', 'See www.evil.example.', ['3 link-address']],
    ['http:// in words', 'See http://evil.example/.', ['3 link-address']],
    ['angle brackets', 'See <https://evil.example/>.', ['3 syntax']],
    ['words that pop up', 'See [it](https://good.example/ "secret").', ['3 link-title']],
    ['a definition elsewhere', 'See [it].\n\n[it]: javascript:x', ['3 reference-link', '5 reference-link']],
    ['an image', '![x](https://evil.example/x.png)', ['3 image']],
    ['a hidden character in its address', 'See [it](https://good.example/&#x202e;x).', ['3 character']],
  ])('%s', (_, source, expected) => {
    expect(complaints(source)).toEqual(expected);
  });
});

describe('a text runs and hides nothing by', () => {
  test.each([
    [
      'front matter',
      '---\ntitle: x\n---',
      ['3 thematic-break', '4 underlined-heading', '4 missing-clause-id', '4 missing-number'],
    ],
    ['an import', 'import x from "./x.js"', ['3 import-export']],
    ['an expression in an attribute', '<Table caption={x}>\n| a |\n|---|\n| b |\n</Table>', ['3 attribute']],
    ['spread attributes', '<Note {...x}>a</Note>', ['3 attribute']],
    ['an event handler', 'a <br onclick="x" /> b', ['3 attribute']],
    ['a style', '<Row style="x"><Cell>a</Cell></Row>', ['3 misplaced-component']],
    ['a member of a component', '<Note.x>a</Note.x>', ['3 unknown-component']],
    ['a namespace', '<svg:script>a</svg:script>', ['3 html']],
    ['a name that objects have', '<constructor />', ['3 html']],
    ['an embedded page', '<iframe src="https://evil.example/" />', ['3 html']],
    ['CDATA', '<![CDATA[x]]>', ['3 syntax']],
    ['a processing instruction', '<?xml version="1.0"?>', ['3 syntax']],
    ['a listing whose language is code', '```x"onload=y\na\n```', ['3 code-language']],
    ['an entity for a character that reorders', 'a &#x202e; b', ['3 character']],
    ['an entity without width, in a heading', 'a\n\n## 2. B&ZeroWidthSpace;C {/* #b */}', ['5 character']],
    ['an entity in an attribute', '<Table caption="a&#x2066;b">\n| a |\n|---|\n| b |\n</Table>', ['3 character']],
  ])('%s', (_, source, expected) => {
    expect(complaints(source)).toEqual(expected);
  });
});

test.each([
  ['NUL', 0],
  ['a bell', 7],
  ['an escape for terminals', 0x1b],
  ['delete', 0x7f],
  ['a C1 control', 0x9b],
  ['a soft hyphen', 0xad],
  ['an Arabic letter mark', 0x61c],
  ['a Hangul filler', 0x3164],
  ['a zero-width space', 0x200b],
  ['a zero-width joiner', 0x200d],
  ['a left-to-right mark', 0x200e],
  ['a right-to-left mark', 0x200f],
  ['a line separator', 0x2028],
  ['a left-to-right embedding', 0x202a],
  ['a right-to-left override', 0x202e],
  ['a word joiner', 0x2060],
  ['an isolate', 0x2066],
  ['the end of an isolate', 0x2069],
  ['a byte order mark in the middle', 0xfeff],
  ['half a character', 0xd800],
  ['a character for private use', 0xe000],
  ['a noncharacter', 0xfdd0],
  ['the last noncharacter', 0x10ffff],
  ['an unassigned character', 0x378],
  ['a variation selector', 0xfe0f],
  ['a tag that spells in secret', 0xe0041],
])('%s is refused in texts and in data, with its place', (_, point) => {
  expect(complaints(`a\n\nb${code(point)}c`)).toEqual(['5 character']);
  const data = `- id: a\n  en: { term: A, definition: "a${code(point)}b" }\n  zh: { term: 甲, definition: 乙 }\n`;
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  expect(readYaml(data, 'g.yml', glossarySchema).problems).toEqual([
    expect.objectContaining({ line: 2, rule: 'yaml', message: expect.stringContaining(name) as string }),
  ]);
});

test('a complaint of hostile words shows what they hold, and does nothing to a terminal', () => {
  const problem = { file: 'a.mdx', line: 1, column: 1, rule: 'x', message: 'a\u001b[2Jb\u202ec.', mend: 'd\u0007.' };
  expect(describeProblem(problem)).toBe('a.mdx:1:1  a[U+001B][2Jb[U+202E]c.\n  → d[U+0007].');
});

describe('a text is refused before it costs the parser minutes:', () => {
  const fences = Array.from({ length: 300 }, (_, index) => '`'.repeat(index + 1)).join(' a ');
  test.each([
    ['5,000 quotes in each other', '> '.repeat(5_000) + 'a', ['3 nesting']],
    ['5,000 lists in each other', '- '.repeat(5_000) + 'a', ['3 nesting']],
    ['emphasis in emphasis', `a ${'*a **b '.repeat(600)}${'c** d*'.repeat(600)}`, ['3 block-length']],
    ['back ticks of every length', fences, ['3 block-length']],
    ['a thousand braces', '{'.repeat(2_001), ['3 block-length']],
    ['a line without end', 'word '.repeat(100_000), ['3 block-length']],
    ['a table without end', `| a |\n|---|\n${'| b |\n'.repeat(2_000)}`, ['3 block-length']],
    ['a hundred thousand headings', Array.from({ length: 100_000 }, () => '## A').join('\n'), ['1 length']],
    ['half a million empty lines', '\n'.repeat(500_000), ['1 length']],
    ['emphasis 150 levels deep', `a ${'*a _b '.repeat(75)}c${'_ d*'.repeat(75)}`, ['3 nesting']],
  ])('%s', (_, source, expected) => {
    expect(complaints(source)).toEqual(expected);
  });
});

describe('YAML is data and nothing else: no', () => {
  const wide = Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [${`*b${i - 1},`.repeat(9)}]`).join('\n');
  test.each([
    ['bomb of aliases', `b: &b-1 [x]\n${wide}`, 1, /alias|anchor/i],
    ['anchor', '- &a x', 1, /anchor “a”/],
    ['alias to nothing', '- *a', 1, /alias/i],
    ['merge key', '- a: 1\n  <<: { b: 2 }', 2, /merged/],
    ['tag of the standard', '- !!str 1', 1, /tag/],
    ['tag of a language', '- !!js/function "x"', 1, /tag/],
    ['other version of YAML', '%YAML 1.1\n---\n- yes', 1, /Directives/],
    ['second document', '- a\n---\n- b', 2, /YAML/],
    ['prototype', '- a: 1\n  __proto__: { admin: true }', 2, /“__proto__”/],
    ['prototype in quotes', '- "__proto__": 1', 1, /“__proto__”/],
    ['prototype in escapes', String.raw`- "\x5f_proto__": 1`, 1, /“__proto__”/],
    ['constructor', '- constructor: { prototype: 1 }', 1, /“constructor”/],
    ['method', '- toString: x', 1, /“toString”/],
    ['field given twice', '- a: 1\n  a: 2', 2, /unique/],
    ['field with a number for a name', '- 1: x', 1, /made of words/],
    ['field with a list for a name', '- ? [a]\n  : x', 1, /made of words/],
    ['field without a name', '- ? \n  : x', 1, /made of words/],
    ['tab as indentation', '- a:\n\t\tb: c', 2, /YAML/],
    ['nesting of brackets', '['.repeat(5_000), 1, /nested/],
    ['nesting of closed brackets', `${'[[],'.repeat(5_000)}x${']'.repeat(5_000)}`, 1, /YAML|nested/],
    ['nesting of lists', `${'- '.repeat(5_000)}a`, 1, /nested/],
    ['nesting of fields', Array.from({ length: 90 }, (_, d) => `${' '.repeat(d)}a:`).join('\n'), 20, /nested/],
    ['hidden character in an escape', String.raw`- "a\u202eb"`, 1, /U\+202E/],
    ['half a character in an escape', String.raw`- "a\ud800b"`, 1, /U\+D800/],
  ])('%s', (_, source, line, message) => {
    const { data, problems } = readYaml(source, 'data.yml', glossarySchema);
    expect(data).toBeNull();
    expect(problems[0]).toMatchObject({ line, rule: 'yaml', message: expect.stringMatching(message) as string });
    expect({}).not.toHaveProperty('admin');
  });

  test('value as long as a book', () => {
    const source = `- id: a\n  en: { term: A, definition: ${'x'.repeat(10_001)} }\n  zh: { term: 甲, definition: 乙 }\n`;
    expect(readYaml(source, 'data.yml', glossarySchema).problems).toMatchObject([{ line: 2, rule: 'data' }]);
  });

  test.each(['//evil.example/', '/a/../../b/', '/..', '/a?b', '/a#b', '/a\\b', 'https://evil.example/', '/a%2e%2e/'])(
    'redirect to %s',
    (to) => {
      expect(readYaml(`- { from: /a/, to: '${to}' }\n`, 'redirects.yml', redirectsSchema).data).toBeNull();
    },
  );
});

describe('a file is read only if it is', () => {
  function read(write: (path: string) => void) {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'a.mdx');
    write(path);
    return readSource({ path, file: 'a.mdx' });
  }

  test('no larger than 1 MiB', () => {
    expect(read((path) => writeFileSync(path, Buffer.alloc(1024 * 1024, 'a')))).toHaveLength(1024 * 1024);
    expect(read((path) => writeFileSync(path, Buffer.alloc(1024 * 1024 + 1, 'a')))).toMatchObject({
      rule: 'file-size',
    });
  });

  test.each([
    ['Latin-1', [0x61, 0x0a, 0x62, 0xe9, 0x63]],
    ['UTF-8 that is too long', [0x61, 0x0a, 0x62, 0xc0, 0xaf]],
    ['half a character', [0x61, 0x0a, 0x62, 0xed, 0xa0, 0x80]],
    ['cut off', [0x61, 0x0a, 0x62, 0xe5, 0xad]],
    ['broken after a mark that was written', [0xef, 0xbf, 0xbd, 0x0a, 0x62, 0xff]],
  ])('UTF-8, not %s', (_, bytes) => {
    expect(read((path) => writeFileSync(path, Buffer.from(bytes)))).toMatchObject({
      rule: 'encoding',
      line: 2,
      column: 2,
    });
  });

  test('a plain file, not a link', () => {
    expect(read((path) => symlinkSync('/etc/hostname', path))).toMatchObject({ rule: 'symbolic-link' });
    expect(read((path) => symlinkSync('/dev/zero', path))).toMatchObject({ rule: 'symbolic-link' });
  });
});

/** What is complained of in content with these files, as `file:line rule`. */
function contentComplaints(files: Files, spoil: (content: string) => void = () => {}): string[] {
  const content = writeLibrary(files);
  spoil(content);
  return checkContent(openLibrary(content), '2025-06-01').map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

describe('the content folder has', () => {
  test('no link that leads out of it', () => {
    const complaints = contentComplaints({}, (content) =>
      symlinkSync('/etc', join(content, 'policies/terms/2025-02-01')),
    );
    expect(complaints).toContain('content/policies/terms/2025-02-01:1 symbolic-link');
  });

  test.each(['..policies', 'a b', 'ä', 'a\u202eb', "a'b", 'a;b', '-a', 'a..b'])('no file named “%s”', (name) => {
    const file = `policies/terms/2025-01-01/${name}x.yml`;
    const complaints = contentComplaints({ [file]: 'x\n' });
    if (name.startsWith('.')) expect(complaints).toEqual([]);
    else expect(complaints).toContain(`content/${file}:1 file-name`);
  });
});

describe('links out of the site lead to', () => {
  const text = (address: string): string => `## 1. Levels {/* #levels */}\n\n[High](${address}).\n`;
  const en = 'policies/service/2025-03-01/en.mdx';
  const zh = 'policies/service/2025-03-01/zh.mdx';
  const linked = (address: string): Files => ({ [en]: text(address), [zh]: text(address).replace('Levels', '等级') });
  const hosts = (...names: string[]): Files => ({
    'link-hosts.yml': names.map((host) => `- { host: ${host}, reason: Ours. }\n`).join(''),
  });

  test('hosts that are listed', () => {
    expect(contentComplaints({ ...linked('https://good.example/a'), ...hosts('good.example') })).toEqual([]);
    expect(contentComplaints({ ...linked('mailto:a@good.example'), ...hosts('good.example') })).toEqual([]);
  });

  test.each([
    'https://evil.example/',
    'https://sub.good.example/',
    'https://good.example.evil.example/',
    'https://xn--gd-nmca.example/',
    'mailto:a@evil.example',
  ])('no other host, such as that of %s', (address) => {
    expect(contentComplaints({ ...linked(address), ...hosts('good.example') })).toEqual([
      'content/link-hosts.yml:1 unused-host',
      `content/${en}:3 unknown-host`,
      `content/${zh}:3 unknown-host`,
    ]);
  });

  test('no host at all without a list', () => {
    expect(contentComplaints(linked('https://good.example/'))).toEqual([
      `content/${en}:3 unknown-host`,
      `content/${zh}:3 unknown-host`,
    ]);
  });

  test('listed hosts from certificates too', () => {
    const complaints = contentComplaints({
      'policies/service/2025-03-01/certifications.yml':
        '- id: soc\n  title: { en: A, zh: 甲 }\n  url: https://evil.example/\n  text: { en: [A], zh: [甲] }\n',
    });
    expect(complaints).toContain('content/policies/service/2025-03-01/certifications.yml:3 unknown-host');
  });

  test.each([
    'GOOD.example',
    'good.example:443',
    'good.example/a',
    '"*.example"',
    'localhost',
    '127.0.0.1',
    'a@b.example',
  ])('a host, which “%s” is not', (name) => {
    expect(contentComplaints(hosts(name))).toEqual(['content/link-hosts.yml:1 data']);
  });

  test('hosts that are listed once', () => {
    expect(contentComplaints({ ...linked('https://good.example/'), ...hosts('good.example', 'good.example') })).toEqual(
      ['content/link-hosts.yml:2 duplicate-host'],
    );
  });
});

test('a version cannot retire what every object has', () => {
  const file = 'policies/terms/2025-01-01/version.yml';
  expect(contentComplaints({ [file]: versionYaml('2025-01-01', { retired: '{ __proto__: x }' }) })).toContain(
    `content/${file}:6 yaml`,
  );
});
