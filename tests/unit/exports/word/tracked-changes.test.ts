import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/content/library.ts';
import { canonicalText } from '../../../../src/domain/document/canonical-text.ts';
import type { PolicyText } from '../../../../src/domain/document/policy-text.ts';
import { languages } from '../../../../src/domain/language.ts';
import { edited, editNames, type EditName } from '../../domain/revision/support/random-edits.ts';
import { randomText } from '../../domain/revision/support/random-text.ts';
import { seeded } from '../../domain/revision/support/random.ts';
import { markupIds, publishedWords, type WordLine } from './support/read-word.ts';
import { wordOf } from './support/word-of.ts';

const published = [...openLibrary('content').texts()];
const name = ({ policy, language, version }: PolicyText): string => `${policy} ${language} ${version}`;
const pairs = published.flatMap((from) =>
  published
    .filter((to) => to.policy === from.policy && to.language === from.language && to.version > from.version)
    .map((to): [string, PolicyText, PolicyText] => [`${name(from)} → ${to.version}`, from, to]),
);

/** Words without white space: an item that holds no words has its label on a line of its own. */
const letters = (words: string): string => words.replace(/\s+/g, '');

/** Links and looks as well: not only the words of the two texts are told apart, but all that the files show. */
function shown(lines: readonly WordLine[]): unknown[] {
  return lines.map((line) =>
    line.kind === 'table' ? line.rows.map((cells) => cells.map(shown)) : { ...line, text: line.text.trim() },
  );
}

async function expectBothTexts(from: PolicyText, to: PolicyText): Promise<void> {
  const redline = await wordOf(from, to);
  const [rejected, accepted] = [redline.lines('rejected'), redline.lines('accepted')];
  expect(letters(publishedWords(rejected))).toBe(letters(canonicalText(from)));
  expect(letters(publishedWords(accepted))).toBe(letters(canonicalText(to)));
  const ids = markupIds(redline);
  expect(new Set(ids).size).toBe(ids.length);
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

// Writing a file takes its time on a busy machine.
describe('rejecting all changes gives the older text, accepting all the newer', { timeout: 20_000 }, () => {
  test.each(pairs)('%s', async (_, from, to) => {
    await expectBothTexts(from, to);
    const redline = await wordOf(from, to);
    expect(shown(redline.lines('accepted'))).toEqual(shown((await wordOf(to)).lines('accepted')));
  });

  test.each(editNames)('after two edits of the kind “%s”', async (edit) => {
    for (let seed = 1; seed <= 3; seed++) await expectBothTexts(...randomPair(seed, 3, 2, [edit]));
  });

  test.each([
    [1, 4, 6],
    [5, 4, 6],
    [20, 3, 6],
    [60, 5, 3],
  ])('after %i edits of all kinds, %i clauses', async (count, clauses, runs) => {
    for (let seed = 1; seed <= runs; seed++) await expectBothTexts(...randomPair(seed + count * 1000, clauses, count));
  });

  test.each(published.map((text): [string, PolicyText] => [name(text), text]))(
    'edited copies of %s',
    async (_, text) => {
      await expectBothTexts(text, edited(text, seeded(text.clauses.length), 15));
    },
  );
});
