import { expect, test } from 'vitest';
import type { Correction } from '../../../src/domain/correction.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { updatesOf } from '../../../src/domain/updates.ts';

function policy(id: string, date: string, ...corrected: string[]): Policy {
  const corrections = corrected.map((day): Correction => ({
    date: day,
    language: 'en',
    reason: { en: 'A typo.', zh: '错字。' },
    from: 'a',
    to: 'b',
  }));
  const version = {
    policy: id,
    date,
    effectiveFrom: date,
    lastUpdated: `${date}T12:00:00+08:00`,
    languages: { en: 'published' },
    significance: 'substantive',
    summary: { en: '', zh: '' },
    corrections,
    retired: {},
  } as const;
  return {
    id,
    title: { en: '', zh: '' },
    answers: { en: '', zh: '' },
    prevailing: null,
    aliases: [],
    oldNumbers: [],
    versions: [version],
  };
}

/** Updates as `policy kind day`. */
function updates(...policies: Policy[]): string[] {
  return updatesOf(policies).map((update) => {
    const day = update.kind === 'correction' ? update.correction.date : update.version.date;
    return `${update.policy.id} ${update.kind} ${day}`;
  });
}

test('corrections stand among the versions, newest first', () => {
  expect(updates(policy('terms', '2024-01-01', '2024-02-01', '2025-06-01'), policy('sla', '2025-01-01'))).toEqual([
    'terms correction 2025-06-01',
    'sla version 2025-01-01',
    'terms correction 2024-02-01',
    'terms version 2024-01-01',
  ]);
});

test('a correction of the day of its version is newer than it', () => {
  expect(updates(policy('terms', '2024-01-01', '2024-01-01'))).toEqual([
    'terms correction 2024-01-01',
    'terms version 2024-01-01',
  ]);
});

test('updates of one moment stand in the order of the policies', () => {
  expect(updates(policy('terms', '2024-01-01'), policy('sla', '2024-01-01'))).toEqual([
    'terms version 2024-01-01',
    'sla version 2024-01-01',
  ]);
});
