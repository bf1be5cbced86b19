import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { openLibrary } from '../../../src/content/library.ts';
import { atomXml } from '../../../src/feeds/atom.ts';
import { policyFeed, siteFeed } from '../../../src/feeds/feeds.ts';
import { versionYaml, writeLibrary, type Files } from '../../fixtures/write-library.ts';

const schema = readFileSync('tests/fixtures/atom.rng', 'utf8');
const hash = (letter: string): string => letter.repeat(64);

function input(files: Files = {}) {
  const { policies } = openLibrary(writeLibrary(files));
  const downloads = ['en.pdf', 'en.docx', 'en.md'].map((name) => ({ name: `terms-2025-01-01-${name}`, size: 1234 }));
  return { origin: 'https://policies.example.com', zone: '+08:00', policies, downloads };
}

const corrections = `
  - { date: 2025-02-01, language: zh, reason: { en: A typo., zh: 错别字。 }, from: ${hash('a')}, to: ${hash('b')} }
  - { date: 2025-02-01, language: zh, reason: { en: A & B <b>, zh: 甲与乙。 }, from: ${hash('b')}, to: ${hash('c')} }`;
const corrected = { 'policies/terms/2025-01-01/version.yml': versionYaml('2025-01-01', { corrections }) };

describe('the feed of a policy', () => {
  test('has an entry a version, newest first, with the ways to texts, comparison and files', () => {
    const from = input();
    const feed = policyFeed(from.policies[0]!, 'en', from);
    expect(feed.entries.map(({ id }) => id)).toEqual([
      'https://policies.example.com/en/terms/2025-01-01/',
      'https://policies.example.com/en/terms/2024-01-01/',
    ]);
    const links = feed.entries.map((entry) => entry.links.map(({ rel, href, length }) => [rel, href, length]));
    expect(links).toEqual([
      [
        ['alternate', 'https://policies.example.com/en/terms/2025-01-01/', undefined],
        ['alternate', 'https://policies.example.com/zh/terms/2025-01-01/', undefined],
        ['related', 'https://policies.example.com/en/terms/compare/2024-01-01/2025-01-01/', undefined],
        ['enclosure', 'https://policies.example.com/downloads/terms-2025-01-01-en.pdf', 1234],
        ['enclosure', 'https://policies.example.com/downloads/terms-2025-01-01-en.docx', 1234],
        ['enclosure', 'https://policies.example.com/downloads/terms-2025-01-01-en.md', 1234],
      ],
      [['alternate', 'https://policies.example.com/en/terms/2024-01-01/', undefined]],
    ]);
  });

  test('leads to the text in the other language where there is none in its own, and to no comparison', () => {
    const from = input();
    const [, entry] = policyFeed(from.policies[0]!, 'zh', from).entries;
    expect(entry!.id).toBe('https://policies.example.com/zh/terms/2024-01-01/');
    expect(entry!.links.map(({ href, languageTag }) => [href, languageTag])).toEqual([
      ['https://policies.example.com/en/terms/2024-01-01/', 'en'],
    ]);
    expect(policyFeed(from.policies[0]!, 'zh', from).entries[0]!.links.map(({ rel }) => rel)).not.toContain('related');
  });

  test('has an entry a correction, each with an id of its own', () => {
    const from = input(corrected);
    const { entries } = policyFeed(from.policies[0]!, 'en', from);
    expect(entries.map(({ id, summary }) => [id.replace(/.*\/en\//, ''), summary]).slice(0, 2)).toEqual([
      ['terms/2025-01-01/#correction-zh-2025-02-01-2', 'A & B <b>'],
      ['terms/2025-01-01/#correction-zh-2025-02-01', 'A typo.'],
    ]);
    expect(entries[0]!.updated).toBe('2025-02-01T23:59:59+08:00');
    expect(entries[0]!.links.map(({ href }) => href)).toEqual(['https://policies.example.com/zh/terms/2025-01-01/']);
  });

  test('says when a version takes effect that was published ahead', () => {
    const files = {
      'policies/terms/2025-01-01/version.yml': versionYaml('2025-01-01', { lastUpdated: '2024-11-01T12:00:00+08:00' }),
    };
    expect(policyFeed(input(files).policies[0]!, 'en', input(files)).entries[0]!.summary).toBe('What it sets out.');
    const ahead = {
      'policies/terms/2025-01-01/version.yml': versionYaml('2025-01-01', { effectiveFrom: '2025-06-01' }),
    };
    expect(policyFeed(input(ahead).policies[0]!, 'en', input(ahead)).entries[0]!.summary).toBe(
      'Takes effect on June 1, 2025. What it sets out.',
    );
  });
});

describe('a feed as a file', () => {
  test.each(['en', 'zh'] as const)('is valid Atom, with hostile words in it too (%s)', async (language) => {
    const from = input({
      ...corrected,
      'policies/service/policy.yml':
        'title: { en: "A & B <script>", zh: "甲 & 乙 ]]>" }\nanswers: { en: "\\"Q\\"", zh: 问 }\n',
    });
    const feeds = [siteFeed(language, from), ...from.policies.map((policy) => policyFeed(policy, language, from))];
    for (const feed of feeds) {
      const result = await validateXML({ xml: atomXml(feed), schema, extension: 'relaxng' });
      expect(result.errors).toEqual([]);
    }
  });

  test('is as old as its newest entry, in whatever zone, and always the same', () => {
    const files = {
      'policies/service/2025-03-01/version.yml': versionYaml('2025-03-01', {
        lastUpdated: '2025-03-01T01:00:00+00:00',
      }),
      'policies/terms/2025-01-01/version.yml': versionYaml('2025-01-01', { lastUpdated: '2025-03-01T08:30:00+08:00' }),
    };
    const xml = atomXml(siteFeed('en', input(files)));
    expect(/<updated>(.*?)<\/updated>/.exec(xml)![1]).toBe('2025-03-01T01:00:00+00:00');
    expect(atomXml(siteFeed('en', input(files)))).toBe(xml);
  });

  test('is refused by the schema when it lacks what RFC 4287 asks for', async () => {
    const xml = atomXml(siteFeed('en', input()));
    for (const spoilt of [
      xml.replace(/<updated>[^<]*/, '<updated>yesterday'),
      xml.replace(/<author>.*?<\/author>/, ''),
      xml.replaceAll(/<id>.*?<\/id>/g, ''),
      xml.replace(/ href="[^"]*"/, ''),
    ]) {
      expect((await validateXML({ xml: spoilt, schema, extension: 'relaxng' })).valid).toBe(false);
    }
  });
});
