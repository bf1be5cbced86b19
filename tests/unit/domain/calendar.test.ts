import { expect, test } from 'vitest';
import { dayAYearAfter, dayOf, isDay, isMoment } from '../../../src/domain/calendar.ts';

test('every day that the calendar has is a day, and no other', () => {
  for (const year of [1999, 2000, 2023, 2024, 2100]) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(isDay(value), value).toBe(day >= 1 && day <= (lengths[month - 1] ?? 0));
      }
    }
  }
});

test.each([
  '',
  '2025-7-9',
  '20250709',
  '2025-07-09 ',
  ' 2025-07-09',
  '2025-07-09T00:00',
  '2025-07-09\n',
  20250709,
  null,
  undefined,
  new Date(),
])('%s is no day', (value) => {
  expect(isDay(value)).toBe(false);
});

test.each(['2025-07-09T15:57:21+08:00', '2025-07-09T00:00:00Z', '2024-02-29T23:59:59-05:30'])(
  '%s is a moment',
  (value) => {
    expect(isMoment(value)).toBe(true);
  },
);

test.each([
  '2025-07-09',
  '2025-07-09T15:57:21',
  '2025-07-09 15:57:21+08:00',
  '2025-07-09T24:00:00Z',
  '2025-07-09T15:60:00Z',
  '2025-07-09T15:57:60Z',
  '2025-02-30T15:57:21+08:00',
  null,
])('%s is no moment', (value) => {
  expect(isMoment(value)).toBe(false);
});

test('a moment falls on the day of its own zone', () => {
  expect(dayOf('2025-07-09T00:30:00+08:00')).toBe('2025-07-09');
});

test('a year after a day is the same day of the next year, or the one after it where there is none', () => {
  expect(dayAYearAfter('2025-12-31')).toBe('2026-12-31');
  expect(dayAYearAfter('2024-02-29')).toBe('2025-03-01');
  expect(dayAYearAfter('2023-02-28')).toBe('2024-02-28');
});
