import { expect, test } from 'vitest';
import { today } from '../../../src/content/today.ts';

test('SITE_DATE sets the day', () => {
  expect(today({ SITE_DATE: '2025-07-09' })).toBe('2025-07-09');
});

test.each(['2025-02-30', 'tomorrow', '09.07.2025'])('SITE_DATE cannot be %s', (value) => {
  expect(() => today({ SITE_DATE: value })).toThrow(`SITE_DATE is “${value}”, which is no day of the calendar`);
});

test('without it, it is the date at UTC+8', () => {
  expect(today({}, new Date('2025-07-08T15:59:59Z'))).toBe('2025-07-08');
  expect(today({ SITE_DATE: '' }, new Date('2025-07-08T16:00:00Z'))).toBe('2025-07-09');
});
