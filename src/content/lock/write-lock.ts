import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { within } from '../location.ts';
import { writeChecksums } from './lock-files.ts';
import type { LockPlan } from './plan-lock.ts';

/**
 * Writes what a plan says, the list of hashes last: a run that is cut short leaves words without an entry, which the
 * next one writes again, but never an entry without its words.
 */
export function writeLock({ lock, writes }: LockPlan): void {
  if (writes.length === 0) return;
  mkdirSync(lock.folder.path, { recursive: true });
  for (const { name, words } of writes) writeWhole(within(lock.folder, name).path, words);
  const hashes = new Map([...lock.entries].map(([name, { hash }]) => [name, hash]));
  for (const { name, hash } of writes) hashes.set(name, hash);
  writeWhole(lock.list.path, writeChecksums(hashes));
}

/** A file is there as a whole or not at all: it is written under another name and then renamed. */
function writeWhole(path: string, words: string): void {
  const draft = join(dirname(path), `.${process.pid}.draft`);
  try {
    writeFileSync(draft, words);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
