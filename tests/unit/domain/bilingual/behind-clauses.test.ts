import { describe, expect, test } from 'vitest';
import {
  behindClauses,
  behindSince,
  type SourceState,
} from '../../../../src/domain/bilingual/standing/behind-clauses.ts';

const state = (version: string, hashes: Record<string, string>, changed = version): SourceState => ({
  version,
  changed,
  hashes: new Map(Object.entries(hashes)),
});
const records = (made: Record<string, [version: string, hash: string]>) =>
  new Map(Object.entries(made).map(([clause, [version, hash]]) => [clause, { version, hash }]));

describe('a translation', () => {
  const states = [
    state('2022-08-11', { use: 'u1', retention: 'r1' }),
    state('2023-09-08', { use: 'u1', retention: 'r2' }),
    state('2025-07-09', { use: 'u1', retention: 'r3', sharing: 's1' }),
  ];

  test('is up to date where the source still says what was translated', () => {
    const made = records({ use: ['2022-08-11', 'u1'], retention: ['2025-07-09', 'r3'] });
    expect(behindClauses(made, states)).toEqual([]);
    expect(behindSince([])).toBeNull();
  });

  test('is behind since the first version that said something else', () => {
    const found = behindClauses(records({ use: ['2022-08-11', 'u1'], retention: ['2022-08-11', 'r1'] }), states);
    expect(found).toEqual([{ clause: 'retention', source: '2022-08-11', changed: '2023-09-08' }]);
    expect(behindSince(found)).toBe('2023-09-08');
  });

  test('is behind since a correction of the source in the same version', () => {
    const corrected = [state('2025-07-09', { use: 'u2' }, '2025-08-01')];
    expect(behindClauses(records({ use: ['2025-07-09', 'u1'] }), corrected)).toEqual([
      { clause: 'use', source: '2025-07-09', changed: '2025-08-01' },
    ]);
  });
});
