import { expect, test } from 'vitest';
import { checkLibrary } from '../../../src/content/check-library.ts';
import { checkLockHistory } from '../../../src/content/checks/check-lock-history.ts';
import { openLibrary } from '../../../src/content/library.ts';
import { draftsUntil } from '../../../src/content/lock/drafts-until.ts';
import { readLockHistory } from '../../../src/content/lock/lock-history.ts';
import { readLock } from '../../../src/content/lock/read-lock.ts';
import { anchorsOf } from '../../../src/domain/document/anchors.ts';
import { canonicalText } from '../../../src/domain/document/canonical-text.ts';

const library = openLibrary('content');

test('the content of the site is in order', () => {
  expect(checkLibrary(library, '2026-01-01')).toEqual([]);
});

test('no version ever published has been removed, and no text replaced without a correction', ({ skip }) => {
  const history = readLockHistory(readLock(library.folder), draftsUntil);
  expect(checkLockHistory(library, history)).toEqual([]);
  skip(history.gap !== null, history.gap ?? '');
});

test.each([...library.texts()].map((text) => [`${text.policy} ${text.version} ${text.language}`, text] as const))(
  'the words of %s are free of mark-up and stray spaces',
  (_, text) => {
    const canonical = canonicalText({
      ...text,
      clauses: text.clauses.map((clause) => ({
        ...clause,
        blocks: clause.blocks.filter(({ kind }) => kind !== 'code'),
      })),
    });
    expect(canonical).not.toMatch(/<\/?[A-Za-z]|\{\/\*|\*\*|\]\(| {2}|^ | $|\n\n|undefined|\[object/m);
    expect(new Set(anchorsOf(text)).size).toBe(anchorsOf(text).length);
  },
);
