import { expect, test } from 'vitest';
import { dayWords } from '../../../src/domain/day-words.ts';

test('a day is written as the language writes it, whatever the zone of the machine', () => {
  expect(dayWords('2025-07-09', 'en')).toBe('July 9, 2025');
  expect(dayWords('2025-07-09', 'zh')).toBe('2025\u00a0年 7\u00a0月 9\u00a0日');
  expect(dayWords('2024-01-01', 'en')).toBe('January 1, 2024');
});
