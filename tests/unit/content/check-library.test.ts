import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../../src/content/check-library.ts';
import { openLibrary } from '../../../src/content/library.ts';
import { versionYaml, writeLibrary, type Files } from '../../fixtures/write-library.ts';

const today = '2025-06-01';
const termsEn = 'policies/terms/2025-01-01/en.mdx';
const termsZh = 'policies/terms/2025-01-01/zh.mdx';
const termsVersion = 'policies/terms/2025-01-01/version.yml';

/** What is complained of, as `file:line rule`. */
function complaints(changes: Files, on = today): string[] {
  return checkLibrary(openLibrary(writeLibrary(changes)), on).map(
    ({ file, line, rule }) => `${file.replace('content/', '')}:${line} ${rule}`,
  );
}

test('content that is in order has no problems', () => {
  expect(complaints({})).toEqual([]);
});

describe('a version in force', () => {
  test('must have a text in every language', () => {
    expect(
      complaints({ [termsVersion]: versionYaml('2025-01-01', { languages: '{ en: published }' }), [termsZh]: null }),
    ).toEqual([`${termsVersion}:3 missing-current-language`]);
  });

  test('need not have one once it is superseded', () => {
    expect(complaints({}, '2025-06-01')).toEqual([]);
    expect(complaints({}, '2024-06-01')).toContain('policies/terms/2024-01-01/version.yml:3 missing-current-language');
  });

  test('must exist for every policy', () => {
    expect(complaints({}, '2025-02-01')).toEqual(['policies/service/2025-03-01/version.yml:2 no-current-version']);
  });
});

describe('the ids of a text', () => {
  test('must be there', () => {
    expect(complaints({ [termsEn]: '## 1. Scope\n' })).toEqual([`${termsEn}:1 missing-clause-id`]);
  });

  test('must differ from each other', () => {
    expect(complaints({ [termsEn]: '## 1. A {/* #scope */}\n\n## 2. B {/* #scope */}\n' })).toEqual([
      `${termsEn}:3 duplicate-id`,
    ]);
  });

  test('must be the same in the languages of a version', () => {
    const problems = checkLibrary(
      openLibrary(writeLibrary({ 'policies/service/2025-03-01/zh.mdx': '\n## 1. 等级 {/* #tiers */}\n' })),
      today,
    );
    expect(problems.filter(({ rule }) => rule === 'different-ids')).toEqual([
      expect.objectContaining({
        file: 'content/policies/service/2025-03-01/en.mdx',
        line: 1,
        message:
          'The languages of this version differ: here stands “levels”, in content/policies/service/2025-03-01/zh.mdx:2 stands “tiers”.',
      }),
    ]);
  });

  test('must not go on in one language after the other has ended', () => {
    const longer = '## 1. Levels {/* #levels */}\n\nHigh.\n\n## 2. More {/* #more */}\n';
    expect(complaints({ 'policies/service/2025-03-01/en.mdx': longer })).toEqual([
      'policies/service/2025-03-01/en.mdx:5 different-ids',
    ]);
  });

  test('include those of list items and table rows', () => {
    const en = '## 1. Levels {/* #levels */}\n\n1. High {/* #levels.high */}\n';
    const zh = '## 1. 等级 {/* #levels */}\n\n1. 高\n';
    expect(complaints({ 'policies/service/2025-03-01/en.mdx': en, 'policies/service/2025-03-01/zh.mdx': zh })).toEqual([
      'policies/service/2025-03-01/en.mdx:3 different-ids',
    ]);
  });
});

test('a clause has the same number in the languages of a version', () => {
  expect(complaints({ 'policies/service/2025-03-01/zh.mdx': '## 等级 {/* #levels */}\n' })).toEqual([
    'policies/service/2025-03-01/en.mdx:1 different-numbers',
  ]);
});

describe('dates', () => {
  test.each([
    ['effectiveFrom', '2025-02-30', 2],
    ['effectiveFrom', '1 March 2025', 2],
    ['lastUpdated', '2025-13-01T00:00:00+08:00', 1],
    ['lastUpdated', '2025-01-01 12:00', 1],
  ])('%s cannot be %s', (field, value, line) => {
    expect(complaints({ [termsVersion]: versionYaml('2025-01-01', { [field]: value }) })).toContain(
      `${termsVersion}:${line} data`,
    );
  });

  test('name the folders of versions', () => {
    expect(complaints({ 'policies/terms/2025-02-30/version.yml': versionYaml('2025-03-01') })).toEqual([
      'policies/terms/2025-02-30:1 version-date',
    ]);
  });

  test.each(['2025-1-1', '20250101', '2025-01-01-b', '2025-01-01-copy'])('do not clash: %s', (folder) => {
    const library = openLibrary(writeLibrary({ [`policies/terms/${folder}/version.yml`]: versionYaml('2025-03-01') }));
    expect(checkLibrary(library, today).map(({ file, message }) => [file, message])).toEqual([
      [
        `content/policies/terms/${folder}`,
        `“${folder}” clashes with the version of 2025-01-01: a policy has one version a day.`,
      ],
    ]);
  });

  test('of taking effect differ between versions', () => {
    expect(complaints({ [termsVersion]: versionYaml('2025-01-01', { effectiveFrom: '2024-01-01' }) })).toEqual([
      `${termsVersion}:2 same-effective-day`,
    ]);
  });
});

describe('policies', () => {
  const navigation = (policies: string): string =>
    `- id: all\n  title: { en: All, zh: 全部 }\n  policies: [${policies}]\n`;

  test('named in the navigation must exist', () => {
    expect(complaints({ 'navigation.yml': navigation('terms, service, ghost') })).toEqual([
      'navigation.yml:3 unknown-policy',
    ]);
  });

  test('that exist must be named in the navigation', () => {
    expect(complaints({ 'navigation.yml': navigation('service') })).toEqual(['policies/terms:1 unknown-policy']);
  });

  test('stand in the navigation once', () => {
    expect(complaints({ 'navigation.yml': navigation('terms, service, terms') })).toEqual([
      'navigation.yml:3 duplicate-policy',
    ]);
  });

  test('have a version', () => {
    expect(
      complaints({
        'navigation.yml': navigation('terms, service, new'),
        'policies/new/policy.yml': 'title: { en: N, zh: 新 }\nanswers: { en: A, zh: 答 }\n',
      }),
    ).toEqual(['policies/new:1 no-version']);
  });
});

describe('links', () => {
  /** The links stand in one language only, which is a complaint of its own. */
  const linkComplaints = (changes: Files): string[] =>
    complaints(changes).filter((line) => !line.endsWith(' out-of-step'));

  const withLink = (address: string): Files => ({
    [termsEn]: null,
    [termsZh]: null,
    [termsVersion]: null,
    'policies/terms/2024-01-01/en.mdx': `## 1. Scope {/* #scope */}\n\nSee [there](${address}).\n`,
    'policies/terms/2024-01-01/zh.mdx': '## 1. 范围 {/* #scope */}\n',
    'policies/terms/2024-01-01/version.yml': versionYaml('2024-01-01'),
  });

  test.each([
    ['#nowhere', 'dead-link'],
    ['policy:ghost', 'unknown-policy'],
    ['policy:service#nowhere', 'dead-link'],
    ['http://example.com', 'link-address'],
    ['javascript:alert(1)', 'link-address'],
    ['../service/', 'link-address'],
  ])('to %s are refused', (address, rule) => {
    expect(linkComplaints(withLink(address))).toEqual([`policies/terms/2024-01-01/en.mdx:3 ${rule}`]);
  });

  test.each(['#scope', 'policy:service', 'policy:service#levels'])('to %s are accepted', (address) => {
    expect(linkComplaints(withLink(address))).toEqual([]);
  });

  test.each(['https://example.com/a', 'mailto:a@example.com'])(
    'to %s are accepted, for its host is listed',
    (address) => {
      const hosts = { 'link-hosts.yml': '- host: example.com\n  reason: It is an example.\n' };
      expect(linkComplaints({ ...withLink(address), ...hosts })).toEqual([]);
      expect(linkComplaints(withLink(address))).toEqual(['policies/terms/2024-01-01/en.mdx:3 unknown-host']);
    },
  );

  test('into another policy must hold in its version in force, not in an older one', () => {
    const link = '## 1. Levels {/* #levels */}\n\nSee [there](policy:terms#data.logs).\n';
    const files = { 'policies/service/2025-03-01/en.mdx': link };
    expect(linkComplaints(files)).toEqual([]);
    const newest = {
      'policies/terms/2025-05-01/version.yml': versionYaml('2025-05-01', {
        retired: '{ data: scope, data.logs: scope }',
      }),
      'policies/terms/2025-05-01/en.mdx': '## 1. Scope {/* #scope */}\n',
      'policies/terms/2025-05-01/zh.mdx': '## 1. 范围 {/* #scope */}\n',
    };
    expect(linkComplaints({ ...files, ...newest })).toEqual(['policies/service/2025-03-01/en.mdx:3 dead-link']);
  });
});

describe('files of a version', () => {
  test('are there for each language that is declared', () => {
    expect(complaints({ [termsZh]: null })).toEqual([`${termsVersion}:3 missing-text`]);
  });

  test('are declared', () => {
    expect(complaints({ 'policies/terms/2024-01-01/zh.mdx': '## 1. 范围 {/* #scope */}\n' })).toEqual([
      'policies/terms/2024-01-01/zh.mdx:1 undeclared-text',
    ]);
  });

  test('are used', () => {
    expect(
      complaints({
        'policies/terms/draft.mdx': 'x',
        'policies/terms/2025-01-01/fr.mdx': 'x',
        'policies/terms/2025-01-01/certifications.yml': '[]',
        'policies/terms/2025-01-01/.DS_Store': 'x',
      }),
    ).toEqual([
      'policies/terms/2025-01-01/certifications.yml:1 unused-file',
      'policies/terms/2025-01-01/fr.mdx:1 unused-file',
      'policies/terms/draft.mdx:1 unused-file',
    ]);
  });
});

describe('the glossary', () => {
  test('has each id once', () => {
    const term = '- id: feature\n  en: { term: F, definition: D }\n  zh: { term: 功, definition: 定 }\n';
    expect(complaints({ 'glossary.yml': term + term })).toEqual(['glossary.yml:4 duplicate-term']);
  });

  test('has every term that a text defines', () => {
    expect(complaints({ 'glossary.yml': '[]' })).toEqual([`${termsEn}:3 unknown-term`, `${termsZh}:3 unknown-term`]);
  });
});

test('all problems are found in one run, sorted by file and line', () => {
  expect(
    complaints({
      'glossary.yml': '[]',
      [termsVersion]: versionYaml('2025-01-01', { significance: 'huge' }),
      'policies/service/2025-03-01/en.mdx':
        '## 1. Levels {/* #levels */}\n\n<Foo />\n\n<b>x</b> {1 + 1}\n\n## 3. More {/* #levels */}\n',
    }),
  ).toEqual([
    'policies/service/2025-03-01/en.mdx:3 unknown-component',
    'policies/service/2025-03-01/en.mdx:5 html',
    'policies/service/2025-03-01/en.mdx:5 expression',
    'policies/service/2025-03-01/en.mdx:7 duplicate-id',
    'policies/service/2025-03-01/en.mdx:7 clause-number',
    `${termsVersion}:4 data`,
  ]);
});

test('an empty folder is a problem, not a crash', () => {
  const problems = checkLibrary(openLibrary('/nowhere/at/all'), today);
  expect(problems.map(({ rule }) => rule)).toEqual(['missing-file', 'missing-file', 'no-policies', 'missing-file']);
});
