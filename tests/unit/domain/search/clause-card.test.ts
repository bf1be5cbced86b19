import { expect, test } from 'vitest';
import { searchRecords } from '../../../../src/domain/search-record.ts';
import { foldVersions } from '../../../../src/domain/search/clause-card.ts';
import { clause, paragraph, policyText } from '../document/sample-text.ts';

test('clauses that read the same in several versions are one, which lists the versions; others stay apart', () => {
  const same = clause('a', '1', 1, [paragraph('Same.')]);
  const versions = ['2025-01-01', '2024-01-01'].map((version) => ({
    ...policyText([same, clause('b', '2', 1, [paragraph(`As of ${version}.`)])]),
    version,
  }));
  const folded = foldVersions(versions.flatMap(searchRecords), (date) =>
    date === '2025-01-01' ? 'current' : 'superseded',
  );
  expect(folded.map(({ card }) => [card.clause, card.versions.map(({ date, status }) => `${date} ${status}`)])).toEqual(
    [
      ['a', ['2025-01-01 current', '2024-01-01 superseded']],
      ['b', ['2025-01-01 current']],
      ['b', ['2024-01-01 superseded']],
    ],
  );
});
