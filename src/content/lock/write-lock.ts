import { mkdirSync } from 'node:fs';
import { within } from '../location.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import { writeChecksums } from './lock-files.ts';
import type { LockPlan } from './plan-lock.ts';

/**
 * Writes what a plan says, the list of hashes last: a run that is cut short leaves words without an entry, which the
 * next one writes again, but never an entry without its words.
 */
export function writeLock({ lock, writes }: LockPlan): void {
  if (writes.length === 0) return;
  mkdirSync(lock.folder.path, { recursive: true });
  for (const { name, words } of writes) writeWholeFile(within(lock.folder, name).path, words);
  const hashes = new Map([...lock.entries].map(([name, { hash }]) => [name, hash]));
  for (const { name, hash } of writes) hashes.set(name, hash);
  writeWholeFile(lock.list.path, writeChecksums(hashes));
}
