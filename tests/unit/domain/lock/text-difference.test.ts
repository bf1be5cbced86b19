import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../../src/domain/document/canonical-text.ts';
import { differencesFrom } from '../../../../src/domain/lock/text-difference.ts';
import { clause, paragraph, policyText } from '../document/sample-text.ts';

const published = policyText([
  clause('a', '1', 1, [paragraph('We keep it for 14 days.'), paragraph('Then it is deleted.')]),
  clause('b', '2', 1, [paragraph('You may object.')]),
  clause('c', '3', 1, [paragraph('We share nothing.')]),
]);

/** The text with other paragraphs in one clause. */
function withClause(id: string, ...paragraphs: string[]): typeof published {
  const clauses = published.clauses.map((old) => (old.id === id ? { ...old, blocks: paragraphs.map(paragraph) } : old));
  return { ...published, clauses };
}

/** Differences as `clause: removed → added`. */
function differences(text: typeof published): string[] {
  return differencesFrom(canonicalText(published), text).flatMap(({ clause: { id }, changes }) =>
    changes.map(({ removed, added }) => `${id}: ${removed} → ${added}`),
  );
}

describe('a text differs from what was published', () => {
  test('nowhere, if it is the same', () => {
    expect(differences(published)).toEqual([]);
  });

  test('in the words that changed, and no others', () => {
    expect(differences(withClause('a', 'We keep it for 30 days.', 'Then it is deleted.'))).toEqual(['a: 14 → 30']);
  });

  test('in neighbouring words as one', () => {
    expect(differences(withClause('a', 'We keep it for 3 months.', 'Then it is deleted.'))).toEqual([
      'a: 14 days → 3 months',
    ]);
  });

  test('in several paragraphs of one clause', () => {
    expect(differences(withClause('a', 'We keep it for 30 days.', 'Then it is erased.'))).toEqual([
      'a: 14 → 30',
      'a: deleted → erased',
    ]);
  });

  test('in words put in or taken out', () => {
    expect(differences(withClause('b', 'You may not object.'))).toEqual(['b:  → not ']);
    expect(differences(withClause('c', 'We share.'))).toEqual(['c:  nothing → ']);
  });

  test('in a paragraph put in or taken out', () => {
    expect(differences(withClause('b', 'You may object.', 'In writing.'))).toEqual(['b:  → In writing.']);
    expect(differences(withClause('a', 'We keep it for 14 days.'))).toEqual(['a: Then it is deleted. → ']);
  });

  test('in a number of a clause', () => {
    const clauses = published.clauses.map((old) => (old.id === 'c' ? { ...old, number: '4' } : old));
    expect(differences({ ...published, clauses })).toEqual(['c: 3 → 4']);
  });

  test('in a whole clause that is gone, told of the clause before it', () => {
    const gone = { ...published, clauses: published.clauses.slice(0, 2) };
    expect(differences(gone)).toEqual(['b: 3. Title of c\nWe share nothing. → ']);
  });

  test('in everything, if nothing is left of it', () => {
    const other = policyText([clause('z', null, 1, [paragraph('Nothing in common')])]);
    expect(differencesFrom(canonicalText(published), other)).toMatchObject([{ clause: { id: 'z' } }]);
    expect(differencesFrom('Only this line\n', { ...published, clauses: [] })).toEqual([]);
  });
});
