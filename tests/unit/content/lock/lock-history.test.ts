import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLockHistory } from '../../../../src/content/checks/check-lock-history.ts';
import { openLibrary } from '../../../../src/content/library.ts';
import { planLock } from '../../../../src/content/lock/plan-lock.ts';
import { readLockHistory } from '../../../../src/content/lock/lock-history.ts';
import { readLock } from '../../../../src/content/lock/read-lock.ts';
import { writeLock } from '../../../../src/content/lock/write-lock.ts';
import {
  change,
  changedLibrary,
  checksums,
  correctedVersion,
  readFile,
  serviceEn,
  serviceText,
  serviceVersion,
} from './published-library.ts';

function git(content: string, ...parameters: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...parameters], { cwd: dirname(content), encoding: 'utf8', stdio: 'pipe' });
}

function commit(content: string): string {
  git(content, 'add', '--all');
  git(content, 'commit', '--quiet', '--allow-empty', '--message=Change');
  return git(content, 'rev-parse', 'HEAD').trim();
}

/** The sample library, published and committed. */
function committedLibrary(): string {
  const content = changedLibrary();
  git(content, 'init', '--quiet', '--initial-branch=main');
  commit(content);
  return content;
}

/** Takes a text out of the content and out of the lock, as if it had never been. */
function remove(content: string, version: string): void {
  const sums = readFile(content, checksums);
  change(content, { [checksums]: sums.replace(new RegExp(`.*${version}.*\n`, 'g'), '') });
}

/** Writes the lock anew, as the tool never would. */
function lockAnew(content: string): void {
  rmSync(join(content, 'lock'), { recursive: true });
  writeLock(planLock(openLibrary(content)));
}

function rules(content: string, draftsUntil: string | null = null): string[] {
  const library = openLibrary(content);
  const history = readLockHistory(readLock(library.folder), draftsUntil);
  expect(history.gap).toBeNull();
  return checkLockHistory(library, history).map(({ rule, message }) => `${rule} ${message.split(' ')[0]!}`);
}

test('all that was published is there', () => {
  expect(rules(committedLibrary())).toEqual([]);
});

test('a removed version is missed, before it is committed and for ever after', () => {
  const content = committedLibrary();
  remove(content, 'terms-2024-01-01');
  expect(rules(content)).toEqual(['removed-text terms-2024-01-01-en.txt']);
  commit(content);
  commit(content);
  expect(rules(content)).toEqual(['removed-text terms-2024-01-01-en.txt']);
});

test('a removed version is missed when a merge drops it', () => {
  const content = committedLibrary();
  git(content, 'checkout', '--quiet', '-b', 'side');
  change(content, { [checksums]: `${readFile(content, checksums)}${'a'.repeat(64)}  terms-2026-01-01-en.txt\n` });
  commit(content);
  git(content, 'checkout', '--quiet', 'main');
  commit(content);
  git(content, 'merge', '--quiet', '--strategy=ours', '--message=Merge', 'side');
  expect(rules(content)).toEqual(['removed-text terms-2026-01-01-en.txt']);
});

test('a text whose entry was overwritten is missed', () => {
  const content = committedLibrary();
  change(content, { [serviceEn]: serviceText('Low.') });
  lockAnew(content);
  commit(content);
  expect(rules(content)).toEqual(['replaced-text service-2025-03-01-en.txt']);
});

test('a recorded correction accounts for another hash, as long as it is recorded', () => {
  const content = committedLibrary();
  change(content, {
    [serviceEn]: serviceText('Low.'),
    [serviceVersion]: correctedVersion({ from: 'High.', to: 'Low.' }),
  });
  writeLock(planLock(openLibrary(content)));
  commit(content);
  expect(rules(content)).toEqual([]);
  change(content, { [serviceVersion]: correctedVersion().replace('corrections: \n', '') });
  expect(rules(content)).toEqual(['replaced-text service-2025-03-01-en.txt']);
});

test('a draft of the lock does not count, all that came later does', () => {
  const content = committedLibrary();
  const draft = commit(content);
  change(content, { [serviceEn]: serviceText('Low.') });
  lockAnew(content);
  expect(rules(content, draft)).toEqual([]);
  commit(content);
  expect(rules(content, draft)).toEqual([]);
  remove(content, 'terms-2024-01-01');
  expect(rules(content, draft)).toEqual(['removed-text terms-2024-01-01-en.txt']);
});

test('where git does not know the draft, everything counts', () => {
  const content = committedLibrary();
  remove(content, 'terms-2024-01-01');
  expect(rules(content, '0'.repeat(40))).toEqual(['removed-text terms-2024-01-01-en.txt']);
});

test('before the first commit nothing has been published', () => {
  const content = changedLibrary();
  git(content, 'init', '--quiet');
  expect(rules(content)).toEqual([]);
});

test('without git, or with a part of its history, the check says so', () => {
  const outside = changedLibrary();
  const history = readLockHistory(readLock(openLibrary(outside).folder), null);
  expect(history.gap).toMatch(/^The history cannot be read: .*not a git repository/);
  expect(checkLockHistory(openLibrary(outside), history)).toEqual([]);

  const content = committedLibrary();
  commit(content);
  const copy = join(dirname(content), 'copy');
  git(content, 'clone', '--quiet', '--depth=1', `file://${dirname(content)}`, copy);
  expect(readLockHistory(readLock(openLibrary(join(copy, 'content')).folder), null).gap).toContain('shallow');
});
