import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/content/library.ts';
import { periodOf, statusIn } from '../../../src/domain/period.ts';
import { statusOf } from '../../../src/domain/version.ts';
import { writeLibrary } from '../../fixtures/write-library.ts';

const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01', '2030-01-01'];

test('a period says what a version is on any day, as the policy itself does', () => {
  const policy = openLibrary(writeLibrary()).policy('terms');
  expect(policy.versions.map((version) => periodOf(policy, version))).toEqual([
    { effectiveFrom: '2024-01-01', effectiveTo: '2025-01-01' },
    { effectiveFrom: '2025-01-01', effectiveTo: null },
  ]);
  for (const version of policy.versions) {
    for (const day of days) expect(statusIn(periodOf(policy, version), day)).toBe(statusOf(policy, version, day).kind);
  }
});
