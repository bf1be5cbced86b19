import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauseHtml } from '../../../src/api/clause-html.ts';
import { textHash } from '../../../src/content/text-hash.ts';
import { canonicalText } from '../../../src/domain/document/canonical-text.ts';
import { inlinesOf } from '../../../src/domain/document/inlines-of.ts';
import type { PolicyText } from '../../../src/domain/document/policy-text.ts';
import { languages } from '../../../src/domain/language.ts';
import { inlineHtml } from '../../../src/markup/inline-html.ts';
import { htmlFaults } from './support/html-faults.ts';
import { read } from './support/read.ts';
import { settings } from './support/settings.ts';
import { anySource, likelyText } from './support/sources.ts';

const language = fc.constantFrom(...languages);

function expectHarmless(text: PolicyText): void {
  const place = { origin: 'https://site.example', language: text.language, page: 'https://site.example/en/terms/' };
  for (const clause of text.clauses) {
    expect(htmlFaults(clauseHtml(clause, place))).toEqual([]);
    expect(htmlFaults(inlineHtml([...clause.title, ...inlinesOf(clause.blocks)], text.language))).toEqual([]);
  }
}

test('whatever a file holds, reading it ends with a text or with problems at places that the file has', () => {
  fc.assert(
    fc.property(anySource, language, (source, of) => {
      const { problems, text } = read(source, of);
      const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
      for (const { line, column } of problems) {
        expect(lines.length).toBeGreaterThanOrEqual(line);
        expect((lines[line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(column);
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }
      if (problems.length === 0) expectHarmless(text);
      expect(read(source, of).problems).toEqual(problems);
    }),
    settings(200),
  );
});

test('what is accepted becomes HTML without script, handler or foreign address, every tag closed', () => {
  let accepted = 0;
  let tried = 0;
  fc.assert(
    fc.property(likelyText, language, (source, of) => {
      const { problems, text } = read(source, of);
      tried += 1;
      if (problems.length > 0) return;
      accepted += 1;
      expectHarmless(text);
    }),
    settings(40),
  );
  // Otherwise this would say nothing.
  expect(accepted).toBeGreaterThan(tried / 2);
});

test('the same source has the same hash, and a text with one word more another', () => {
  fc.assert(
    fc.property(likelyText, language, (source, of) => {
      const [text, again, longer] = [source, source, `${source}\n\nMore.`].map((each) => read(each, of));
      if (text!.problems.length > 0) return;
      expect(textHash(again!.text)).toBe(textHash(text!.text));
      expect(canonicalText(text!.text)).toBe(canonicalText(text!.text).normalize('NFC'));
      expect(canonicalText(longer!.text)).toBe(`${canonicalText(text!.text)}More.\n`);
      expect(textHash(longer!.text)).not.toBe(textHash(text!.text));
    }),
    settings(20),
  );
});

test('texts of different words have different hashes', () => {
  const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,4}$/), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [left, right] = [one, other].map((each) => read(`## 1. A {/* #a */}\n\nx ${each.join('\n\nx ')}\n`).text);
      expect(textHash(left!) === textHash(right!)).toBe(one.join('\n') === other.join('\n'));
    }),
    settings(50),
  );
});
