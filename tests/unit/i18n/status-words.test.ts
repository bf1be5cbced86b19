import { describe, expect, test } from 'vitest';
import type { PolicyVersion, Status } from '../../../src/domain/version.ts';
import { periodWords, statusLabel, statusWords } from '../../../src/i18n/status-words.ts';

const next = { date: '2025-07-01' } as PolicyVersion;
const statuses: Record<Status['kind'], Status> = {
  current: { kind: 'current', since: '2025-07-09' },
  upcoming: { kind: 'upcoming', from: '2030-01-01' },
  superseded: { kind: 'superseded', since: '2023-09-08', on: '2025-07-09', by: next },
};

describe('the status of a version in words', () => {
  test.each([
    ['current', 'In force since July 9, 2025', 'In force', 'In force from July 9, 2025'],
    ['upcoming', 'Takes effect on January 1, 2030', 'Upcoming', 'Takes effect on January 1, 2030'],
    [
      'superseded',
      'Superseded on July 9, 2025 by version 2025-07-01',
      'Superseded',
      'In force from September 8, 2023 until July 9, 2025',
    ],
  ] as const)('%s, in English', (kind, sentence, label, period) => {
    const status = statuses[kind];
    expect([statusWords(status, 'en'), statusLabel(status, 'en'), periodWords(status, 'en')]).toEqual([
      sentence,
      label,
      period,
    ]);
  });

  test.each([
    ['current', '自 2025\u00a0年 7\u00a0月 9\u00a0日起生效', '现行有效', '自 2025\u00a0年 7\u00a0月 9\u00a0日起有效'],
    ['upcoming', '将于 2030\u00a0年 1\u00a0月 1\u00a0日生效', '尚未生效', '将于 2030\u00a0年 1\u00a0月 1\u00a0日生效'],
    [
      'superseded',
      '已于 2025\u00a0年 7\u00a0月 9\u00a0日被 2025-07-01 版取代',
      '已被取代',
      '有效期自 2023\u00a0年 9\u00a0月 8\u00a0日至 2025\u00a0年 7\u00a0月 9\u00a0日',
    ],
  ] as const)('%s, in Chinese', (kind, sentence, label, period) => {
    const status = statuses[kind];
    expect([statusWords(status, 'zh'), statusLabel(status, 'zh'), periodWords(status, 'zh')]).toEqual([
      sentence,
      label,
      period,
    ]);
  });
});
