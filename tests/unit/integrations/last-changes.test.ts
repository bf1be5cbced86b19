import { describe, expect, test } from 'vitest';
import type { PolicyVersion } from '../../../src/domain/version.ts';
import { lastChanges } from '../../../src/integrations/site-map/last-changes.ts';
import { versionPairs } from '../../../src/domain/version-pairs.ts';

function version(date: string, fields: Partial<PolicyVersion> = {}): PolicyVersion {
  return {
    policy: 'terms',
    date,
    effectiveFrom: date,
    lastUpdated: `${date}T12:00:00+08:00`,
    languages: { en: 'published', zh: 'courtesy' },
    significance: 'substantive',
    summary: { en: 'All.', zh: '全部。' },
    corrections: [],
    retired: {},
    ...fields,
  };
}

const correction = {
  date: '2025-03-05',
  language: 'zh',
  reason: { en: 'Typo.', zh: '错字。' },
  from: 'a',
  to: 'b',
} as const;
const policy = {
  id: 'terms',
  title: { en: 'Terms', zh: '条款' },
  answers: { en: 'It.', zh: '它。' },
  prevailing: null,
  aliases: [],
  oldNumbers: [],
  versions: [
    version('2024-01-01'),
    version('2025-02-01', { corrections: [correction] }),
    version('2026-01-01', { lastUpdated: '2025-12-01T12:00:00+08:00' }),
  ],
};

describe('the last change of a page', () => {
  const on = (today: string, path: string) =>
    lastChanges({ policies: [policy], comparisons: () => versionPairs(policy) }, today).get(path);

  test('is the update of its text, or the later correction of that text and of no other', () => {
    expect(on('2025-06-01', '/en/terms/')).toBe('2025-02-01T04:00:00.000Z');
    expect(on('2025-06-01', '/zh/terms/')).toBe('2025-03-04T16:00:00.000Z');
    expect(on('2025-06-01', '/en/terms/bilingual/')).toBe('2025-03-04T16:00:00.000Z');
  });

  test('is the day on which another version took effect, where the page shows what is in force', () => {
    expect(on('2025-12-31', '/en/terms/')).toBe('2025-02-01T04:00:00.000Z');
    expect(on('2026-01-01', '/en/terms/')).toBe('2025-12-31T16:00:00.000Z');
    expect(on('2026-01-01', '/en/terms/2026-01-01/')).toBe('2025-12-01T04:00:00.000Z');
    expect(on('2025-12-31', '/en/terms/history/')).toBe('2025-12-01T04:00:00.000Z');
    expect(on('2026-01-01', '/en/updates/')).toBe('2025-12-31T16:00:00.000Z');
  });

  test('is unknown where no text dates the page', () => {
    expect(on('2026-01-01', '/en/glossary/')).toBeUndefined();
  });
});
