import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/content/library.ts';
import { languages } from '../../../../src/domain/language.ts';
import type { PolicyText } from '../../../../src/domain/document/policy-text.ts';
import { compareTexts } from '../../../../src/domain/revision/compare-texts.ts';
import { mergeInlines } from '../../../../src/domain/revision/merge-inlines.ts';
import { acceptAll, rejectAll } from '../../../../src/domain/revision/rebuild.ts';
import { summarize } from '../../../../src/domain/revision/summary.ts';
import { changedWords, fewestChangedWords, type Counted } from './support/changed-words.ts';
import { edited, editNames, type EditName } from './support/random-edits.ts';
import { randomText } from './support/random-text.ts';
import { seeded } from './support/random.ts';

const published = [...openLibrary('content').texts()];
const pairs = published.flatMap((from) =>
  published
    .filter((to) => to.policy === from.policy && to.language === from.language && to.version !== from.version)
    .map((to): [string, PolicyText, PolicyText] => [
      `${from.policy} ${from.language} ${from.version} → ${to.version}`,
      from,
      to,
    ]),
);

/** What holds for every pair of texts. */
function expectGoodRevision(from: PolicyText, to: PolicyText): void {
  const revision = compareTexts(from, to);
  expect(rejectAll(revision)).toEqual(mergeInlines(from));
  expect(acceptAll(revision)).toEqual(mergeInlines(to));
  for (const counted of ['words', 'words and signs'] satisfies Counted[]) {
    expect(changedWords(revision, counted)).toBeLessThanOrEqual(1.3 * fewestChangedWords(from, to, counted));
  }
}

/** Seeds for so many pairs, half in either language. */
function seeds(count: number, first = 1): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

function randomPair(
  seed: number,
  clauses: number,
  count: number,
  only?: readonly EditName[],
): [PolicyText, PolicyText] {
  const random = seeded(seed);
  const from = randomText(random, languages[seed % 2]!, clauses);
  return [from, edited(from, random, count, only)];
}

describe('a revision gives back both texts, and changes no more than 1.3 times the fewest words', () => {
  test.each(pairs)('%s', (_, from, to) => expectGoodRevision(from, to));

  test.each(editNames)('after two edits of the kind “%s”', (name) => {
    for (const seed of seeds(6)) expectGoodRevision(...randomPair(seed, 3, 2, [name]));
  });

  test.each([
    [1, 4, 40],
    [2, 3, 40],
    [5, 4, 40],
    [20, 3, 30],
    [60, 5, 10],
  ])('after %i edits of all kinds, %i clauses', (count, clauses, runs) => {
    for (const seed of seeds(runs, count * 1000)) expectGoodRevision(...randomPair(seed, clauses, count));
  });

  test.each(published.map((text): [string, PolicyText] => [`${text.policy} ${text.language} ${text.version}`, text]))(
    'edited copies of %s',
    (_, text) => {
      for (const count of [1, 4, 15, 50]) expectGoodRevision(text, edited(text, seeded(count), count));
    },
  );

  test('two texts that have nothing to do with each other', () => {
    const one = (policy: string) => published.find((text) => text.policy === policy && text.language === 'en')!;
    expectGoodRevision(one('sla'), one('information-security'));
    expectGoodRevision(randomText(seeded(1), 'zh', 4), randomText(seeded(2), 'zh', 4));
  });
});

describe('identical texts', () => {
  test.each(published.map((text): [string, PolicyText] => [`${text.policy} ${text.language} ${text.version}`, text]))(
    'have no change: %s',
    (_, text) => {
      const summary = summarize(compareTexts(text, structuredClone(text)));
      expect(summary.unchanged).toHaveLength(text.clauses.length);
      expect([summary.moved, summary.renumbered]).toEqual([[], []]);
      expect(summary.words).toEqual({ removed: 0, added: 0, moved: 0 });
    },
  );
});

describe('swapping two clauses is two moves, and no word changes', () => {
  test.each(published.map((text): [string, PolicyText] => [`${text.policy} ${text.language} ${text.version}`, text]))(
    '%s',
    (_, text) => {
      const main = text.clauses.flatMap(({ level }, at) => (level === 1 ? [at] : []));
      const random = seeded(main.length);
      for (let run = 0; run < 5; run++) {
        const [one, other] = [random.whole(0, main.length - 2), random.whole(0, main.length - 2)].sort(
          (left, right) => left - right,
        );
        const order = main
          .map((_start, at) => at)
          .with(one!, other! + 1)
          .with(other! + 1, one!);
        const clauses = order.flatMap((at) => text.clauses.slice(main[at], main[at + 1] ?? text.clauses.length));
        const summary = summarize(compareTexts(text, { ...text, clauses }));
        expect(summary.moved.map(({ id }) => id).sort()).toEqual(
          [one!, other! + 1].map((at) => text.clauses[main[at]!]!.id).sort(),
        );
        expect(summary.unchanged).toHaveLength(text.clauses.length);
      }
    },
  );
});

test('the same texts always give the same revision', () => {
  const [from, to] = randomPair(7, 5, 20);
  expect(compareTexts(structuredClone(from), structuredClone(to))).toEqual(compareTexts(from, to));
});

test('a comparison leaves its texts as they were', () => {
  const [from, to] = randomPair(8, 5, 20);
  const copies = structuredClone([from, to]);
  compareTexts(from, to);
  expect([from, to]).toEqual(copies);
});
