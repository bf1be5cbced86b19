import { describe, expect, test } from 'vitest';
import type { ClauseCard } from '../../../../src/domain/search/clause-card.ts';
import { thesaurus } from '../../../../src/domain/search/lexicon.ts';
import { asksHowLong } from '../../../../src/domain/search/length-of-time.ts';
import { needsOf } from '../../../../src/domain/search/need.ts';
import { parseQuery } from '../../../../src/domain/search/query.ts';
import { candidate, judge, weightsOf, type Judgement } from '../../../../src/domain/search/rank.ts';
import { lineThatSaysMost, sayingOf, wordsSaid } from '../../../../src/domain/search/saying.ts';
import { fold } from '../../../../src/domain/search/folding.ts';

const card: ClauseCard = {
  policy: 'terms',
  clause: 'a',
  number: '1',
  heading: 'A',
  title: 'Terms',
  path: ['1. A'],
  kinds: ['clause'],
  defines: [],
  versions: [{ date: '2025-01-01', status: 'current' }],
};

const known = thesaurus([{ says: ['availability'], asks: ['uptime'] }]);
const needs = (input: string) => needsOf(parseQuery(input), known);

function judged(input: string, text: string, changes: Partial<ClauseCard> = {}, weights?: number[]): Judgement {
  const sought = needs(input);
  const clause = candidate({ ...card, ...changes }, text);
  const sayings = sought.map((need) => sayingOf(need, clause.folded));
  return judge(clause, sought, sayings, weights ?? sought.map(() => 1), asksHowLong(fold(input).text));
}

const better = (one: Judgement, other: Judgement): void => expect(one.score).toBeGreaterThan(other.score);

describe('a clause is a better result', () => {
  test('with the words in its heading', () => {
    better(judged('logs', '1. Logs\nKept.'), judged('logs', '1. Data\nLogs.'));
  });

  test('if it defines the term', () => {
    better(judged('feature', '1. A\nThe Feature.', { defines: ['Feature'] }), judged('feature', '1. A\nThe Feature.'));
  });

  test('if it says what was typed, not a synonym', () => {
    const text = '1. A\nAvailability.';
    better(judged('availability', text), judged('uptime', text));
  });

  test('if it says more of it, and of that the rarer', () => {
    better(judged('backend logs', '1. A\nBackend logs.'), judged('backend logs', '1. A\nLogs.'));
    better(judged('backend logs', '1. A\nBackend.', {}, [3, 1]), judged('backend logs', '1. A\nLogs.', {}, [3, 1]));
  });

  test('if it says all in one line', () => {
    better(judged('backend logs', '1. A\nBackend logs.\nText.'), judged('backend logs', '1. A\nBackend.\nLogs text.'));
  });

  test('if it states a length of time beside it, where one is asked for', () => {
    const [timed, other] = ['1. A\nLogs are kept for 14 days.', '1. A\nLogs are kept in data centers.'];
    better(judged('how long are logs kept', timed), judged('how long are logs kept', other));
    // Where none is asked for it counts for nothing but the length of the text.
    expect(judged('logs kept', timed).score).toBeCloseTo(judged('logs kept', other).score, 1);
  });

  test('if it stands under headings that say it', () => {
    better(judged('data logs', '1.1 B\nLogs.', { path: ['1. Data', '1.1 B'] }), judged('data logs', '1.1 B\nLogs.'));
  });

  test('if the words are whole', () => {
    better(judged('"log"', '1. A\nThe log.'), judged('"log"', '1. A\nA blog.'));
  });
});

test('rare words weigh more than common ones, and those that nothing says nothing', () => {
  const [rare, common, none] = weightsOf([1, 80, 0], 88);
  expect(rare).toBeGreaterThan(common!);
  expect(common).toBeGreaterThan(0);
  expect(none).toBe(0);
});

describe('what a clause says', () => {
  const text = '1. Logs\nBackend logs are kept.\nService availability.';
  const folded = fold(text);

  test('is told in its own words, each once', () => {
    const sayings = needs('LOGS uptime').map((need) => sayingOf(need, folded)!);
    expect(wordsSaid(text, folded, sayings)).toEqual(['Logs', 'availability']);
    expect(sayings.map(({ way }) => way.synonym)).toEqual([null, 'availability']);
  });

  test('is shown from the line that says most, below the heading where there is a choice', () => {
    const lineOf = (input: string): string => {
      const sayings = needs(input).map((need) => sayingOf(need, folded));
      return folded.text
        .slice(
          lineThatSaysMost(
            folded.text,
            sayings,
            sayings.map(() => 1),
          ),
        )
        .split('\n')[0]!;
    };
    expect(lineOf('logs')).toBe('backend logs are kept.');
    expect(lineOf('uptime logs backend')).toBe('backend logs are kept.');
    expect(lineOf('uptime')).toBe('service availability.');
  });
});
