import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/content/library.ts';
import { textHash } from '../../../../src/content/text-hash.ts';
import { canonicalText } from '../../../../src/domain/document/canonical-text.ts';
import type { PolicyText } from '../../../../src/domain/document/policy-text.ts';
import { markdownFile } from '../../../../src/exports/markdown/markdown-file.ts';
import { clause, list, oneClause, paragraph, table, text } from '../../domain/revision/support/texts.ts';
import { readMarkdown } from './support/read-markdown.ts';

function fileOf(of: PolicyText): string {
  return markdownFile({
    text: of,
    standing: 'published',
    effectiveFrom: '2025-07-09',
    lastUpdated: '2025-07-09T15:57:21+08:00',
    hash: textHash(of),
    origin: 'https://policies.example.com',
  });
}

describe.each([...openLibrary('content').texts()].map((of) => ({ ...of, of })))(
  '$policy $version in $language',
  ({ of }) => {
    const file = fileOf(of);
    const read = readMarkdown(file);

    test('is read back as the canonical text, line by line', () => {
      expect(read.title).toBe(of.title);
      expect(read.canonical).toBe(canonicalText(of));
    });

    test('says in front which text it is, with its hash', () => {
      expect(read.facts).toMatchObject({ title: of.title, policy: of.policy, version: of.version, hash: textHash(of) });
      expect(read.facts.permalink).toBe(`https://policies.example.com/${of.language}/${of.policy}/${of.version}/`);
    });

    test('has links that lead somewhere wherever it is read, and no character that only looks Chinese', () => {
      expect(read.links.filter((link) => !/^(https?:\/\/|mailto:)/.test(link))).toEqual([]);
      expect(file).not.toMatch(/[\u2e80-\u2fdf]/);
    });
  },
);

describe('what Markdown would take for mark-up stays what it is', () => {
  test.each([
    '1. Not a list',
    '- nor this',
    '# no heading',
    'a_b_c, *stars* and `ticks`',
    'A | B',
    '<br> & &amp; \\',
    '[no](link) ![no](image) <https://example.com>',
    '~~not struck~~ and http://example.com/a_b',
    '+ plus',
    '> quote',
    '---',
  ])('“%s”', (words) => {
    const of = oneClause(
      'en',
      paragraph(words),
      list(words, [paragraph(words), paragraph('And more')]),
      table([words, 'B'], [words, words]),
    );
    expect(readMarkdown(fileOf(of)).canonical).toBe(canonicalText(of));
  });

  test('in headings too', () => {
    const of = text('en', clause('a', '1', '2. Two # and *stars* #', paragraph('Words')));
    expect(readMarkdown(fileOf(of)).canonical).toBe(canonicalText(of));
  });
});
