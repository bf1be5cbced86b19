import { describe, expect, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { versionInForce } from '../../src/domain/version.ts';
import { site } from '../../src/site.config.ts';
import { answers, read } from './support/built-site.ts';

const lines = read('/llms.txt').split('\n');
const entries = lines.flatMap((line) => {
  const found = /^- \[([^\]]+)\]\(([^)\s]+)\): (.+)$/.exec(line);
  return found ? [{ title: found[1]!, url: found[2]!, about: found[3]! }] : [];
});

describe('llms.txt', () => {
  test('has a title, a summary, and then sections of links, as llmstxt.org says', () => {
    expect(lines.filter((line) => line.startsWith('# '))).toEqual(['# TRTC Policy Center']);
    expect(lines[2]).toMatch(/^> .+/);
    const sections = lines.slice(lines.findIndex((line) => line.startsWith('## ')));
    expect(sections.filter((line) => !/^(## .+|- \[.+)?$/.test(line))).toEqual([]);
    expect(sections.filter((line) => line.startsWith('- '))).toHaveLength(entries.length);
  });

  test('leads to the Markdown file of every text in force, in both languages and under its own title', () => {
    const expected = (['en', 'zh'] as const).flatMap((language) =>
      siteLibrary().policies.map((policy) => ({
        title: policy.title[language],
        url: `${site.origin}/downloads/${policy.id}-${versionInForce(policy, today())!.date}-${language}.md`,
      })),
    );
    const found = entries.filter(({ url }) => url.endsWith('.md')).map(({ title, url }) => ({ title, url }));
    expect(found).toEqual(expected);
  });

  test('leads to the API and to the glossary in both languages, and nowhere in vain', () => {
    const paths = entries.map(({ url }) => url.slice(site.origin.length));
    expect(paths).toEqual(
      expect.arrayContaining(['/api/v1/policies.json', '/api/v1/openapi.json', '/en/glossary/', '/zh/glossary/']),
    );
    expect(paths.filter((path) => !answers(path))).toEqual([]);
  });
});
