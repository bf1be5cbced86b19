import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/content/library.ts';
import { planLock, type LockPlan } from '../../../../src/content/lock/plan-lock.ts';
import { writeLock } from '../../../../src/content/lock/write-lock.ts';
import {
  changedLibrary,
  checksums,
  complaints,
  correctedVersion,
  readFile,
  serviceEn,
  serviceHash,
  serviceText,
  serviceVersion,
} from './published-library.ts';

const file = 'service-2025-03-01-en.txt';

function plan(content: string): LockPlan {
  return planLock(openLibrary(content));
}

/** What would be written, as `kind name`. */
function writes(content: string): string[] {
  return plan(content).writes.map(({ kind, name }) => `${kind} ${name}`);
}

describe('the lock, once written', () => {
  test('is what sha256sum checks', () => {
    const folder = join(changedLibrary(), 'lock');
    expect(
      execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' }).trim().split('\n'),
    ).toEqual([
      'service-2025-03-01-en.txt: OK',
      'service-2025-03-01-zh.txt: OK',
      'terms-2024-01-01-en.txt: OK',
      'terms-2025-01-01-en.txt: OK',
      'terms-2025-01-01-zh.txt: OK',
    ]);
    expect(readdirSync(folder)).toHaveLength(6);
  });

  test('holds the canonical words of each text', () => {
    expect(readFile(changedLibrary(), `lock/${file}`)).toBe('1. Levels\nHigh.\n');
  });

  test('needs nothing more', () => {
    expect(plan(changedLibrary())).toMatchObject({ writes: [], changed: [], problems: [] });
  });
});

describe('a later run', () => {
  test('adds a new text', () => {
    const sums = readFile(changedLibrary(), checksums).split('\n').slice(1).join('\n');
    const content = changedLibrary({ [checksums]: sums });
    expect(writes(content)).toEqual([`published ${file}`]);
    expect(plan(content).problems).toEqual([]);
    writeLock(plan(content));
    expect(complaints(content)).toEqual([]);
  });

  test('never overwrites an entry', () => {
    const content = changedLibrary({ [serviceEn]: serviceText('Low.') });
    expect(writes(content)).toEqual([]);
    expect(plan(content).changed.map(({ name }) => name)).toEqual([file]);
    expect(plan(content).problems.map(({ rule }) => rule)).toEqual(['changed-text']);
    writeLock(plan(content));
    expect(readFile(content, checksums)).toContain(serviceHash('High.'));
  });

  test('replaces an entry by way of a recorded correction, also after a run that was cut short', () => {
    const corrected = {
      [serviceEn]: serviceText('Low.'),
      [serviceVersion]: correctedVersion({ from: 'High.', to: 'Low.' }),
    };
    for (const remains of [{}, { [`lock/${file}`]: '1. Levels\nLow.\n' }]) {
      const content = changedLibrary({ ...corrected, ...remains });
      expect(writes(content)).toEqual([`corrected ${file}`]);
      writeLock(plan(content));
      expect(complaints(content)).toEqual([]);
      expect(readFile(content, checksums)).not.toContain(serviceHash('High.'));
    }
  });

  test('restores words that the lock has lost, from a text that still has their hash', () => {
    const content = changedLibrary({ [`lock/${file}`]: null });
    expect(writes(content)).toEqual([`restored ${file}`]);
    writeLock(plan(content));
    expect(complaints(content)).toEqual([]);
  });

  test('keeps the entry of a text that is missing', () => {
    const content = changedLibrary({ [serviceEn]: null, 'policies/service/2025-03-01/zh.mdx': null });
    writeLock(plan(content));
    expect(readFile(content, checksums)).toContain(file);
  });

  test('stops at a list that cannot be read', () => {
    expect(plan(changedLibrary({ [checksums]: '=======\n' })).problems.map(({ rule }) => rule)).toEqual(['lock-line']);
  });
});
