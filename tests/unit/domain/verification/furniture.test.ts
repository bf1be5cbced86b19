import { expect, test } from 'vitest';
import { withoutNotes } from '../../../../src/domain/verification/without-notes.ts';
import { withoutRunningWords } from '../../../../src/domain/verification/running-words.ts';

test('what a PDF prints on every page is left out', () => {
  const running = {
    site: 'Policy Center',
    headers: ['Terms · Version 2025-01-01'],
    addresses: ['https://policies.example.com/en/terms/2025-01-01/'],
    page: 'Page {page} of {pages}',
  };
  const copied = [
    'Policy Center',
    ' Terms · Version 2025-01-01 · Superseded on 2026-01-01',
    'We keep the Policy Center open.',
    'https://policies.example.com/en/terms/2025-01-01/',
    'Page 12 of 34',
    'Page 12 of the book',
  ].join('\r\n');
  expect(withoutRunningWords(copied, running)).toBe('We keep the Policy Center open.\nPage 12 of the book');
});

test('the editor’s notes are left out, however their lines are broken', () => {
  const copied = 'We keep it.\nEditor’s note\nRestated (see\n[1]), in part.\nWe delete it.';
  expect(withoutNotes(copied, ['Editor’s note Restated (see [1]), in part.'])).toBe('We keep it.\n\n\nWe delete it.');
});
