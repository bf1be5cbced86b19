import { expect, test } from 'vitest';
import { commonBeginning, isInflectionOf } from '../../../../src/domain/search/inflection.ts';

test.each([
  ['log', 'logs'],
  ['logs', 'logged'],
  ['policy', 'policies'],
  ['delete', 'deletion'],
  ['deleting', 'deleted'],
  ['process', 'processing'],
  ['apply', 'applied'],
  ['stop', 'stopping'],
])('%s and %s are forms of one word', (a, b) => {
  expect(isInflectionOf(a, b)).toBe(true);
  expect(isInflectionOf(b, a)).toBe(true);
  expect(a.startsWith(commonBeginning(b))).toBe(true);
});

test.each([
  ['data', 'date'],
  ['user', 'use'],
  ['log', 'blog'],
  ['as', 'ass'],
  ['service', 'serve'],
])('%s and %s are not', (a, b) => {
  expect(isInflectionOf(a, b)).toBe(false);
});
