import { describe, expect, test } from 'vitest';
import { correctionsIn, leads, type Correction } from '../../../src/domain/correction.ts';
import type { Language } from '../../../src/domain/language.ts';

const step = (from: string, to: string, language: Language = 'en'): Correction => ({
  date: '2025-01-01',
  language,
  reason: { en: 'A typo.', zh: '错字。' },
  from,
  to,
});

describe('corrections lead', () => {
  test.each([
    ['from a hash to the next', [step('a', 'b')], 'a', 'b', true],
    ['by way of others', [step('a', 'b'), step('b', 'c')], 'a', 'c', true],
    ['from any of them on', [step('a', 'b'), step('b', 'c')], 'b', 'c', true],
    ['not across a gap', [step('a', 'b'), step('x', 'c')], 'a', 'c', false],
    ['not to one before the last', [step('a', 'b'), step('b', 'c')], 'a', 'b', false],
    ['not backwards', [step('a', 'b')], 'b', 'a', false],
    ['nowhere, if there are none', [], 'a', 'a', false],
  ])('%s', (_, corrections, from, to, expected) => {
    expect(leads(corrections, from, to)).toBe(expected);
  });
});

test('the corrections of a text are those of its language', () => {
  const [en, zh] = [step('a', 'b'), step('c', 'd', 'zh')];
  expect(correctionsIn([en, zh], 'zh')).toEqual([zh]);
});
