import { describe, expect, test } from 'vitest';
import { chooseHits, countHits } from '../../../../src/client/search/choose-hits.ts';
import type { SearchHit } from '../../../../src/client/search/answer.ts';
import { readState, type SearchState } from '../../../../src/client/search/search-state.ts';

const hit = (changes: Partial<SearchHit>): SearchHit => ({
  policy: 'sla',
  clause: 'a',
  number: '1',
  heading: 'A',
  title: 'SLA',
  path: ['1. A'],
  kinds: ['clause'],
  versions: [{ date: '2025-05-29', status: 'current' }],
  excerpt: [],
  find: '',
  synonyms: [],
  ...changes,
});

const choice = (changes: Partial<SearchState> = {}): SearchState => ({
  ...readState(new URLSearchParams()),
  ...changes,
});

const old = { date: '2022-08-11', status: 'superseded' } as const;
const hits = [
  hit({ policy: 'privacy-policy', versions: [old], kinds: ['table'] }),
  hit({ clause: 'b', kinds: ['table', 'definition'] }),
  hit({ policy: 'privacy-policy', versions: [{ date: '2025-07-09', status: 'current' }] }),
];

const shown = (changes: Partial<SearchState>): string[] =>
  chooseHits(hits, choice(changes)).map(
    ({ hit: { policy, clause, versions } }) => `${policy}#${clause} ${versions[0]!.date}`,
  );

describe('a result', () => {
  test('is a clause, whose other wordings are told with it, the one in force first', () => {
    const [first, second, ...others] = chooseHits(hits, choice());
    expect(first!.hit).toBe(hits[2]);
    expect(first!.otherWordings).toEqual([hits[0]]);
    expect(second!.hit).toBe(hits[1]);
    expect(others).toEqual([]);
  });

  test('can be chosen by policy, kind and day', () => {
    expect(shown({ policies: ['sla'] })).toEqual(['sla#b 2025-05-29']);
    expect(shown({ kinds: ['definition'] })).toEqual(['sla#b 2025-05-29']);
    expect(shown({ to: '2023-01-01' })).toEqual(['privacy-policy#a 2022-08-11']);
    expect(shown({ from: '2025-06-01' })).toEqual(['privacy-policy#a 2025-07-09']);
    expect(shown({ from: '2026-01-01' })).toEqual([]);
  });

  test('can come newest first', () => {
    expect(shown({ sort: 'date' })).toEqual(['privacy-policy#a 2025-07-09', 'sla#b 2025-05-29']);
  });
});

test('a choice says how many clauses it would leave, wordings not counted twice', () => {
  const counts = countHits(hits, choice({ kinds: ['table'], scope: 'versions' }));
  expect([...counts.policy]).toEqual([
    ['privacy-policy', 1],
    ['sla', 1],
  ]);
  expect([...counts.kind].sort()).toEqual([
    ['clause', 1],
    ['definition', 1],
    ['table', 2],
  ]);
  expect([...counts.scope].sort()).toEqual([
    ['current', 1],
    ['versions', 2],
  ]);
});
