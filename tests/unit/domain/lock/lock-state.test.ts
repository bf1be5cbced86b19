import { expect, test } from 'vitest';
import type { Correction } from '../../../../src/domain/correction.ts';
import { lockState } from '../../../../src/domain/lock/lock-state.ts';

const correction: Correction = {
  date: '2025-01-01',
  language: 'en',
  reason: { en: 'A typo.', zh: '错字。' },
  from: 'a',
  to: 'b',
};

test.each([
  ['without an entry', null, 'a', [], 'unlocked'],
  ['with its hash in the lock', 'a', 'a', [], 'published'],
  ['with a correction that the lock has', 'b', 'b', [correction], 'published'],
  ['with a correction that the lock has not', 'a', 'b', [correction], 'corrected'],
  ['with another hash', 'a', 'c', [], 'changed'],
  ['with another hash than its correction leads to', 'a', 'c', [correction], 'changed'],
  ['put back to what it was before its correction', 'b', 'a', [correction], 'changed'],
])('a text %s', (_, published, present, corrections, state) => {
  expect(lockState(published, present, corrections)).toBe(state);
});
