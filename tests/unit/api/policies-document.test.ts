import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { ApiInput } from '../../../src/api/api-input.ts';
import { policiesDocument } from '../../../src/api/policies-document.ts';
import { policiesSchema } from '../../../src/api/policies-schema.ts';
import { policyDetails } from '../../../src/api/policy-details.ts';
import { openLibrary } from '../../../src/content/library.ts';
import { sha256, textHash } from '../../../src/content/text-hash.ts';
import { versionYaml, writeLibrary, type Files } from '../../fixtures/write-library.ts';

const origin = 'https://policies.example.com';
const schema = policiesSchema(`${origin}/api/v1/policies.schema.json`) as { $id: string };
const file = (name: string) => ({ name, size: 10, sha256: 'a'.repeat(64) });
const downloads = ['PrivacyInfo-trtc.xcprivacy', 'terms-2025-01-01-en.docx', 'terms-2025-01-01-en.pdf'].map(file);

function input(today: string, files: Files = {}) {
  const library = openLibrary(writeLibrary(files));
  const text: ApiInput['text'] = (policy, version, language) => library.text(policy, version, language);
  return { library, origin, zone: '+08:00', today, downloads, sha256, policies: library.policies, text };
}

describe('the list of policies', () => {
  test('says of each version when it is in force, on the day and for ever', () => {
    const { policies, asOf } = policiesDocument(input('2024-06-01'));
    const [terms, service] = policies;
    expect(asOf).toBe('2024-06-01');
    expect([terms!.current, service!.current]).toEqual(['2024-01-01', null]);
    expect(
      terms!.versions.map(({ status, effectiveFrom, effectiveTo }) => [status, effectiveFrom, effectiveTo]),
    ).toEqual([
      ['current', '2024-01-01', '2025-01-01'],
      ['upcoming', '2025-01-01', null],
    ]);
  });

  test('gives each text its files in every format, and lists the others apart', () => {
    const { policies, downloads: others } = policiesDocument(input('2026-01-01'));
    const text = policies[0]!.versions[1]!.texts[0]!;
    expect(text.downloads.map(({ url, type }) => [url.replace(`${origin}/downloads/`, ''), type])).toEqual([
      ['terms-2025-01-01-en.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['terms-2025-01-01-en.pdf', 'application/pdf'],
    ]);
    expect(others.map(({ url }) => url)).toEqual([`${origin}/downloads/PrivacyInfo-trtc.xcprivacy`]);
  });

  test('has the hash of every text', () => {
    const from = input('2026-01-01');
    const record = policiesDocument(from).policies[0]!.versions[1]!.texts[1]!;
    expect(record.hash).toBe(textHash(from.library.text('terms', '2025-01-01', 'zh')));
  });

  test('lists corrections, and is written alike in whatever order the data is', () => {
    const correction = { hash: 'b'.repeat(64), other: 'c'.repeat(64) };
    const fields = (reason: string): Files => ({
      'policies/terms/2025-01-01/version.yml': versionYaml('2025-01-01', {
        corrections: `\n  - { to: ${correction.other}, from: ${correction.hash}, reason: ${reason}, language: en, date: 2025-02-01 }`,
      }),
    });
    const written = ['{ en: Typo., zh: 错字。 }', '{ zh: 错字。, en: Typo. }'].map((reason) =>
      JSON.stringify(policiesDocument(input('2026-01-01', fields(reason)))),
    );
    expect(written[0]).toContain(
      `{"date":"2025-02-01","language":"en","reason":{"en":"Typo.","zh":"错字。"},"from":"${correction.hash}","to":"${correction.other}"}`,
    );
    expect(written[1]).toBe(written[0]);
  });
});

describe('a policy with its clauses', () => {
  test('has the canonical text of each, which together are what is hashed', () => {
    const from = input('2026-01-01');
    const { texts } = policyDetails(from.policies[0]!, from).versions[1]!;
    const [english] = texts;
    expect(english!.clauses.map(({ id, number, heading, level }) => [id, number, heading, level])).toEqual([
      ['scope', '1', '1. Scope', 1],
      ['data', '2', '2. Data', 1],
      ['data.logs', '2.1', '2.1 Logs', 2],
    ]);
    expect(english!.clauses[2]!.text).toBe('2.1 Logs\nSee clause 1 and the service.\n');
    expect(sha256(english!.clauses.map(({ text }) => text).join(''))).toBe(english!.hash);
    expect(english!.clauses.every(({ text, hash }) => sha256(text) === hash)).toBe(true);
    expect(english!.clauses[2]!.url).toBe(`${origin}/en/terms/2025-01-01/#data.logs`);
  });

  test('names the notes of the editor apart: they are not hashed', () => {
    const files = {
      'policies/service/2025-03-01/en.mdx':
        '## 1. Levels {/* #levels */}\n\nHigh.\n\n<EditorNote>\n\nAs we read it.\n\n</EditorNote>\n',
    };
    const from = input('2026-01-01', files);
    const [clause] = policyDetails(from.policies[1]!, from).versions[0]!.texts[0]!.clauses;
    expect(clause).toMatchObject({ text: '1. Levels\nHigh.\n', notes: ['As we read it.'] });
  });
});

describe('the schema', () => {
  const ajv = new Ajv2020({ validateFormats: false, allErrors: true, strict: true, strictRequired: false });
  ajv.addSchema(schema);
  const isList = ajv.getSchema(schema.$id)!;
  const isDetails = ajv.getSchema(`${schema.$id}#/$defs/policyDetails`)!;

  test('holds for what is written', () => {
    const from = input('2024-06-01');
    void isList(policiesDocument(from));
    expect(isList.errors).toBeNull();
    for (const policy of from.policies) {
      void isDetails(policyDetails(policy, from));
      expect(isDetails.errors).toBeNull();
    }
  });

  test('is not fulfilled by anything else', () => {
    const whole = JSON.stringify(policiesDocument(input('2024-06-01')));
    for (const [from, to] of [
      ['"current"', '"effective"'],
      ['"effectiveTo":null', '"effectiveTo":"soon"'],
      ['https://', ''],
      ['"size":10', '"size":"10"'],
    ] as const) {
      expect(isList(JSON.parse(whole.replaceAll(from, to)))).toBe(false);
    }
  });
});
