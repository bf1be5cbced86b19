import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { PoliciesDocument } from '../../src/api/policies-document.ts';
import type { ChangesDocument, TextDocument } from '../../src/api/index.ts';
import type { PolicyDetails } from '../../src/api/policy-details.ts';
import { siteLibrary } from '../../src/content/site-library.ts';
import { sha256, textHash } from '../../src/content/text-hash.ts';
import { today } from '../../src/content/today.ts';
import { versionInForce } from '../../src/domain/version.ts';
import { site } from '../../src/site.config.ts';
import { answers, files, read } from './support/built-site.ts';

const library = siteLibrary();
const schema = JSON.parse(read('/api/v1/policies.schema.json')) as { $id: string };
const list = JSON.parse(read('/api/v1/policies.json')) as PoliciesDocument;
const details = (id: string) => JSON.parse(read(`/api/v1/policies/${id}.json`)) as PolicyDetails;
const texts = list.policies.flatMap(({ id, versions }) =>
  versions.flatMap(({ version, texts: own }) => own.map((text) => ({ id, version, language: text.language, text }))),
);
const downloads = [...texts.flatMap(({ text }) => text.downloads), ...list.downloads];

const ajv = new Ajv2020({ validateFormats: false, allErrors: true });
ajv.addSchema(schema);
for (const name of ['text', 'changes']) ajv.addSchema(JSON.parse(read(`/api/v1/${name}.schema.json`)) as object);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

describe('the API', () => {
  test('is described by its schema, at the address that it names', () => {
    expect(schema.$id).toBe(`${site.origin}/api/v1/policies.schema.json`);
    expect(list.$schema).toBe(schema.$id);
    const validate = ajv.getSchema(schema.$id)!;
    void validate(list);
    expect(validate.errors).toBeNull();
  });

  test.each(library.policies.map(({ id }) => id))('describes %s by the schema as well', (id) => {
    const validate = ajv.getSchema(`${schema.$id}#/$defs/policyDetails`)!;
    void validate(details(id));
    expect(validate.errors).toBeNull();
    expect(details(id).$schema).toBe(`${schema.$id}#/$defs/policyDetails`);
  });

  test('has every text of every version, with its hash', () => {
    const expected = [...library.texts()].map((text) => [text.policy, text.version, text.language, textHash(text)]);
    expect(texts.map(({ id, version, language, text }) => [id, version, language, text.hash])).toEqual(expected);
  });

  test('has a document for every text, as its schema says, with the hash of the list', () => {
    const validate = ajv.getSchema(`${site.origin}/api/v1/text.schema.json`)!;
    for (const { id, version, language, text } of texts) {
      expect(text.document).toBe(`${site.origin}/api/v1/policies/${id}/${version}.${language}.json`);
      const document = JSON.parse(read(new URL(text.document).pathname)) as TextDocument;
      void validate(document);
      expect(validate.errors, text.document).toBeNull();
      expect([document.hash, document.downloads]).toEqual([text.hash, text.downloads]);
    }
  });

  test('has all that was made public, from changes.json back to the first year', () => {
    const validate = ajv.getSchema(`${site.origin}/api/v1/changes.schema.json`)!;
    const seen: string[] = [];
    for (let next: string | null = list.changes; next !== null;) {
      const document = JSON.parse(read(new URL(next).pathname)) as ChangesDocument;
      void validate(document);
      expect(validate.errors, next).toBeNull();
      seen.push(...document.changes.map(({ at }) => at));
      next = document.older;
    }
    const versions = library.policies.flatMap((policy) => policy.versions);
    expect(seen).toHaveLength(versions.length + versions.flatMap(({ corrections }) => corrections).length);
    expect(seen).toEqual(seen.toSorted().reverse());
  });

  test('names the versions in force on the day of the build', () => {
    expect(list.asOf).toBe(today());
    const expected = library.policies.map((policy) => versionInForce(policy, today())!.date);
    expect(list.policies.map(({ current }) => current)).toEqual(expected);
  });

  test('has absolute addresses that all lead somewhere', () => {
    const addresses = stringsIn([list, ...library.policies.map(({ id }) => details(id))])
      .filter((words) => /^https?:\/\/\S+$/.test(words))
      .map((address) => new URL(address))
      .filter(({ origin }) => origin === site.origin);
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter(({ pathname }) => !answers(pathname)).map(String)).toEqual([]);
  });

  test('knows every file to download once, with its length and its SHA-256', () => {
    const names = downloads.map(({ url }) => new URL(url).pathname.slice('/downloads/'.length));
    const there = files('downloads/*').map((file) => file.slice('downloads/'.length));
    expect(names.toSorted()).toEqual(there.filter((name) => name !== 'SHA256SUMS').toSorted());
    for (const { url, size, sha256: hash } of downloads) {
      const bytes = readFileSync(`dist${new URL(url).pathname}`);
      expect([size, hash]).toEqual([bytes.length, sha256(bytes)]);
    }
  });

  test('gives every text its own PDF', () => {
    const wrong = texts.filter(
      ({ id, version, language, text }) =>
        !text.downloads.some(({ url }) => url === `${site.origin}/downloads/${id}-${version}-${language}.pdf`),
    );
    expect(wrong).toEqual([]);
  });

  test('has clauses whose words, one after the other, are what is hashed', () => {
    for (const { id } of library.policies) {
      for (const { texts: own } of details(id).versions) {
        for (const { clauses, hash } of own) {
          expect(sha256(clauses.map(({ text }) => text).join(''))).toBe(hash);
          expect(clauses.filter((clause) => sha256(clause.text) !== clause.hash)).toEqual([]);
        }
      }
    }
  });
});
