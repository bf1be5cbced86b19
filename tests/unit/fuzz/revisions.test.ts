import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingText } from '../../../src/domain/document/plain-text.ts';
import type { PolicyText } from '../../../src/domain/document/policy-text.ts';
import { languages } from '../../../src/domain/language.ts';
import { compareTexts } from '../../../src/domain/revision/compare-texts.ts';
import { mergeInlines } from '../../../src/domain/revision/merge-inlines.ts';
import { acceptAll, rejectAll } from '../../../src/domain/revision/rebuild.ts';
import { revisionWords } from '../../../src/i18n/revision-words.ts';
import { revisedClausesHtml } from '../../../src/markup/revision-html.ts';
import { edited } from '../domain/revision/support/random-edits.ts';
import { randomText } from '../domain/revision/support/random-text.ts';
import { seeded } from '../domain/revision/support/random.ts';
import { htmlFaults } from './support/html-faults.ts';
import { read } from './support/read.ts';
import { settings } from './support/settings.ts';
import { likelyText } from './support/sources.ts';

const language = fc.constantFrom(...languages);

/** Both texts come back from the comparison, and its HTML does no harm. */
function expectWhole(from: PolicyText, to: PolicyText): void {
  const revision = compareTexts(from, to);
  expect(rejectAll(revision)).toEqual(mergeInlines(from));
  expect(acceptAll(revision)).toEqual(mergeInlines(to));
  const headings = new Map([...from.clauses, ...to.clauses].map((clause) => [clause.id, headingText(clause)]));
  const context = { language: to.language, words: revisionWords(to.language), moves: revision.moves, headings };
  expect(htmlFaults(revisedClausesHtml(revision.clauses, context))).toEqual([]);
}

test('a comparison gives back both of any two texts that are accepted, and its page does no harm', () => {
  let compared = 0;
  fc.assert(
    fc.property(likelyText, likelyText, language, (older, newer, of) => {
      const [from, to] = [read(older, of, '2024-01-01'), read(newer, of, '2025-01-01')];
      if (from.problems.length + to.problems.length > 0) return;
      compared += 1;
      expectWhole(from.text, to.text);
    }),
    settings(12),
  );
  expect(compared).toBeGreaterThan(0);
});

test('so does one of a text and its edited copy', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 30 }), language, (seed, edits, of) => {
      const random = seeded(seed);
      const text = randomText(random, of, 3);
      expectWhole(text, edited(text, random, edits));
    }),
    settings(10),
  );
});
