import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { ApiInput } from '../../../src/api/api-input.ts';
import { changesDocuments } from '../../../src/api/changes-document.ts';
import { endpoints } from '../../../src/api/endpoints.ts';
import { openApiDocument } from '../../../src/api/open-api.ts';
import { apiSchemas } from '../../../src/api/schemas.ts';
import { textDocument } from '../../../src/api/text-document.ts';
import { openLibrary } from '../../../src/content/library.ts';
import { sha256 } from '../../../src/content/text-hash.ts';
import { routes } from '../../../src/domain/routes.ts';
import { writeLibrary, type Files } from '../../fixtures/write-library.ts';
import { correctedVersion, serviceHash, serviceVersion } from '../content/lock/published-library.ts';

const origin = 'https://policies.example.com';
const ajv = new Ajv2020({ validateFormats: false, allErrors: true, strictTypes: false });
for (const schema of Object.values(apiSchemas(origin))) ajv.addSchema(schema);

function input(files: Files = {}): ApiInput {
  const library = openLibrary(writeLibrary(files));
  const downloads = [{ name: 'terms-2025-01-01-en.pdf', size: 10, sha256: 'a'.repeat(64) }];
  const text: ApiInput['text'] = (policy, version, language) => library.text(policy, version, language);
  return { origin, zone: '+08:00', today: '2025-06-01', downloads, sha256, policies: library.policies, text };
}

/** What the schema at an address says against a document. */
function errors(path: string, document: object): unknown {
  const validate = ajv.getSchema(origin + path)!;
  void validate(document);
  return validate.errors;
}

describe('the document of a text', () => {
  const terms = () => {
    const from = input();
    const policy = from.policies[0]!;
    return textDocument(policy, policy.versions[1]!, 'en', from);
  };

  test('is what its schema says', () => {
    expect(errors(routes.textSchema(), terms())).toBeNull();
    expect(errors(routes.textSchema(), { ...terms(), standing: 'draft' })).not.toBeNull();
    expect(errors(routes.textSchema(), { ...terms(), clauses: [{ id: 'scope' }] })).not.toBeNull();
  });

  test('says what the text is, since when it is in force, and where everything is', () => {
    expect(terms()).toMatchObject({
      policy: 'terms',
      version: '2025-01-01',
      language: 'en',
      status: 'current',
      standing: 'published',
      prevailing: 'en',
      effectiveFrom: '2025-01-01',
      effectiveTo: null,
      urls: {
        page: `${origin}/en/terms/2025-01-01/`,
        link: `${origin}/go/terms/`,
        comparison: `${origin}/en/terms/compare/2024-01-01/2025-01-01/`,
      },
      otherLanguages: [
        { language: 'zh', standing: 'courtesy', document: `${origin}${routes.textApi('terms', '2025-01-01', 'zh')}` },
      ],
      downloads: [{ url: `${origin}/downloads/terms-2025-01-01-en.pdf`, size: 10 }],
    });
  });

  test('has every clause as words and as HTML with absolute links', () => {
    const { clauses, hash } = terms();
    expect(sha256(clauses.map(({ text }) => text).join(''))).toBe(hash);
    expect(clauses.map(({ html }) => html)).toEqual([
      `<h2 id="scope">1. Scope</h2><p>The “<dfn><a href="${origin}/en/glossary/#feature">Feature</a></dfn>”.</p>`,
      '<h2 id="data">2. Data</h2>',
      `<h3 id="data.logs">2.1 Logs</h3><p>See <a href="${origin}/en/terms/2025-01-01/#scope">clause 1</a> and <a href="${origin}/en/service/#levels">the service</a>.</p>`,
    ]);
  });

  test('writes what looks like mark-up as words', () => {
    const from = input({
      'policies/service/2025-03-01/en.mdx': '## 1. Levels {/* #levels */}\n\nA `<b>` & “\\<i>”.\n',
    });
    const policy = from.policies[1]!;
    expect(textDocument(policy, policy.versions[0]!, 'en', from).clauses[0]!.html).toContain(
      '<p>A <code>&#x3C;b></code> &#x26; “&#x3C;i>”.</p>',
    );
  });
});

describe('the changes', () => {
  test('are what their schema says', () => {
    const documents = [...changesDocuments(input()).values()];
    expect(documents.map((document) => errors(routes.changesSchema(), document))).toEqual([null, null, null]);
  });

  test('go back from year to year, newest first, and each stands in one year', () => {
    const documents = changesDocuments(input());
    expect([...documents.keys()]).toEqual([
      routes.changesApi(),
      routes.changesOfYear('2025'),
      routes.changesOfYear('2024'),
    ]);
    const newest = documents.get(routes.changesApi())!;
    expect(newest).toEqual(documents.get(routes.changesOfYear('2025')));
    expect([newest.from, newest.older]).toEqual(['2025-01-01', origin + routes.changesOfYear('2024')]);
    expect(newest.changes.map(({ id }) => id)).toEqual(['service/2025-03-01', 'terms/2025-01-01']);
    const oldest = documents.get(routes.changesOfYear('2024'))!;
    expect([oldest.older, oldest.changes.map(({ id }) => id)]).toEqual([null, ['terms/2024-01-01']]);
  });

  test('tell of a correction with the hash it left, and of its version with the one it found', () => {
    const version = correctedVersion({ from: 'Hihg.', to: 'High.' }, { from: 'High.', to: 'High.' });
    const { changes } = changesDocuments(input({ [serviceVersion]: version })).get(routes.changesApi())!;
    const own = changes.filter(({ policy }) => policy === 'service');
    expect(own.map(({ id, at, texts }) => [id, at, texts[0]!.hash])).toEqual([
      ['service/2025-03-01/en/2025-04-01/2', '2025-04-01T23:59:59+08:00', serviceHash('High.')],
      ['service/2025-03-01/en/2025-04-01', '2025-04-01T23:59:59+08:00', serviceHash('High.')],
      ['service/2025-03-01', '2025-03-01T12:00:00+08:00', serviceHash('Hihg.')],
    ]);
  });
});

describe('the description for programs', () => {
  const document = () => openApiDocument({ origin, policies: input().policies });

  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document()) as Record<string, unknown>)).toMatchObject({
      valid: true,
    });
    expect(validator.version).toBe('3.1');
  });

  test('has every schema that is served, and every part of one', () => {
    const { components } = document() as { components: { schemas: Record<string, object> } };
    const names = Object.keys(components.schemas);
    expect(names).toEqual(
      expect.arrayContaining(['policiesDocument', 'policyDetails', 'textDocument', 'changesDocument']),
    );
    const used = [...JSON.stringify(document()).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference!);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((reference) => !names.includes(reference.replace('#/components/schemas/', '')))).toEqual([]);
  });

  test('spells the path of a text as the site does', () => {
    const { path } = endpoints.find(({ id }) => id === 'text')!;
    const filled = path.replace('{policy}', 'sla').replace('{version}', '2025-05-29').replace('{lang}', 'zh');
    expect(filled).toBe(routes.textApi('sla', '2025-05-29', 'zh'));
  });
});

test('the types for other programs import nothing that runs', () => {
  const source = readFileSync('src/api/index.ts', 'utf8');
  expect(source.match(/^export (?!type )/gm)).toBeNull();
});
