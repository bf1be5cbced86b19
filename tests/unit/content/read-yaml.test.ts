import { describe, expect, test } from 'vitest';
import { certificationsSchema } from '../../../src/content/schema/certifications.ts';
import { policySchema } from '../../../src/content/schema/policy.ts';
import { privacyManifestSchema } from '../../../src/content/schema/privacy-manifest.ts';
import { readYaml } from '../../../src/content/schema/read-yaml.ts';
import { versionSchema } from '../../../src/content/schema/version.ts';

const policy = ['title: { en: A, zh: 甲 }', 'answers:', '  en: B', '  zh: 乙'];
const version = [
  'lastUpdated: 2025-07-09T15:57:21+08:00',
  'effectiveFrom: 2025-07-09',
  'languages: { en: published }',
  'significance: editorial',
  'summary: { en: A, zh: 甲 }',
];

const manifest = [
  'name: { en: A, zh: 甲 }',
  'collectedDataTypes: []',
  'accessedApiTypes:',
  '  - type: A',
  '    reasons: [35F9.1, 0A2A.1]',
];
const certifications = [
  '- id: soc',
  '  title: { en: A, zh: 甲 }',
  '  text: { en: [A], zh: [甲] }',
  '  url: https://a.com',
];

const schemas = {
  policy: [policySchema, policy],
  version: [versionSchema, version],
  manifest: [privacyManifestSchema, manifest],
  certifications: [certificationsSchema, certifications],
} as const;

/** The complaints of a file in which one line is replaced: `line:column message → mend`. */
function complaints(kind: keyof typeof schemas, line: number, replacement: string): string[] {
  const [schema, lines] = schemas[kind];
  const source = lines.with(line - 1, replacement).join('\n');
  return readYaml(source, 'data.yml', schema).problems.map(
    (problem) => `${problem.line}:${problem.column} ${problem.message} → ${problem.mend}`,
  );
}

test.each(Object.keys(schemas) as (keyof typeof schemas)[])('a %s file as described is read', (kind) => {
  const [schema, lines] = schemas[kind];
  const { data, problems } = readYaml(lines.join('\n'), 'data.yml', schema);
  expect(problems).toEqual([]);
  expect(data).not.toBeNull();
});

test('dates and reason codes stay as they are written', () => {
  expect(readYaml(version.join('\n'), 'v.yml', versionSchema).data).toMatchObject({
    effectiveFrom: '2025-07-09',
    lastUpdated: '2025-07-09T15:57:21+08:00',
  });
  expect(readYaml(manifest.join('\n'), 'm.yml', privacyManifestSchema).data).toMatchObject({
    tracking: null,
    trackingDomains: null,
    accessedApiTypes: [{ reasons: ['35F9.1', '0A2A.1'] }],
  });
});

describe('a complaint names the place and the remedy', () => {
  test('of a missing field: what stands around it', () => {
    expect(complaints('policy', 3, '')).toEqual([
      '4:3 “answers.en” is missing. → Add it; docs/writing-policies.md shows the fields.',
    ]);
  });

  test('of an unknown field: the field', () => {
    expect(complaints('policy', 4, '  zh: 乙\n  fr: C')).toEqual([
      '5:7 There is no field “answers.fr”. → Correct its spelling, or remove it; docs/writing-policies.md shows the fields.',
    ]);
  });

  test('of a value of the wrong kind: the value', () => {
    expect(complaints('policy', 1, 'title: 3')).toEqual([
      '1:8 “title” is of the wrong kind. → Write fields with their values.',
    ]);
  });

  test('of a value that is none of the allowed: the value', () => {
    expect(complaints('version', 4, 'significance: huge')).toEqual([
      '4:15 “significance” has a value it cannot have. → Write one of: substantive, editorial.',
    ]);
  });

  test('of a language that the site does not have', () => {
    expect(complaints('version', 3, 'languages: { en: published, fr: published }')).toEqual([
      expect.stringContaining('3:33 There is no field “languages.fr”.'),
    ]);
  });

  test('of a version without language', () => {
    expect(complaints('version', 3, 'languages: {}')).toEqual([
      '3:12 “languages” cannot be used. → A version has at least one language.',
    ]);
  });

  test('of a day that the calendar does not have', () => {
    expect(complaints('version', 2, 'effectiveFrom: 2025-02-29')).toEqual([
      '2:16 “effectiveFrom” cannot be used. → This is no day of the calendar: write it as 2025-07-09.',
    ]);
  });

  test('of empty words', () => {
    expect(complaints('policy', 3, '  en: " "')).toEqual([
      '3:7 “answers.en” cannot be used. → Here words are missing.',
    ]);
  });

  test('of an address without https', () => {
    expect(complaints('certifications', 4, '  url: http://a.com')).toEqual([
      '4:8 “0.url” cannot be used. → An address begins with https:// and is written just as a browser shows it, without user and port.',
    ]);
  });

  test.each([
    ['a bracket left open', 'title: { en: A'],
    ['a colon in words', 'title: a: b'],
    ['a field given twice', 'title: { en: A, zh: B }\ntitle: { en: A, zh: B }'],
    ['a tag', 'title: !!js/function "f"'],
    ['two documents', 'title: A\n---\ntitle: B'],
  ])('of YAML with %s', (_, replacement) => {
    expect(complaints('policy', 1, replacement)).toContainEqual(
      expect.stringContaining('This is not readable as YAML'),
    );
  });

  test.each(['', '# nothing', 'null', '- a', 'a'])('of a file that holds “%s”', (source) => {
    expect(readYaml(source, 'p.yml', policySchema).problems).toEqual([
      expect.objectContaining({ line: 1, message: 'The file is of the wrong kind.' }),
    ]);
  });
});
