import { existsSync } from 'node:fs';
import { git, hasCommit, hasCommits, isShallow, whyNoHistory } from '../git.ts';
import { checksumsFile, readChecksum } from './lock-files.ts';
import type { Lock } from './read-lock.ts';

/** What ever stood in the lock, as far as git remembers. */
export interface LockHistory {
  /** The hashes of each file, oldest first. */
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Why this may not be all of it; `null` if it is. */
  readonly gap: string | null;
}

/**
 * Reads the history of the lock from git.
 * @param draftsUntil a commit up to which it does not count, see `drafts-until.ts`. Where git does not have it, all counts.
 */
export function readLockHistory(lock: Lock, draftsUntil: string | null): LockHistory {
  const hashes = new Map<string, Set<string>>();
  const { path: folder } = lock.folder;
  if (!existsSync(folder)) return { hashes, gap: `There is no ${lock.folder.file}.` };
  try {
    const start = draftsUntil && hasCommit(folder, draftsUntil) ? draftsUntil : null;
    for (const { file, hash } of committed(folder, start)) hashes.set(file, (hashes.get(file) ?? new Set()).add(hash));
    return { hashes, gap: isShallow(folder) ? 'This clone is shallow: git has only a part of the history.' : null };
  } catch (error) {
    return { hashes, gap: `The history cannot be read: ${whyNoHistory(error)}` };
  }
}

/** Every entry that a commit after `start` has: what the first of them had, and what was added since. */
function committed(folder: string, start: string | null): { file: string; hash: string }[] {
  if (!hasCommits(folder)) return [];
  const history = (...options: string[]): string[] =>
    git(folder, 'log', '--full-history', '--reverse', ...options, range, '--', checksumsFile).split('\n');
  const range = start === null ? 'HEAD' : `${start}..HEAD`;
  const [first] = start === null ? [] : history('--format=%H', '--diff-filter=AM');
  const kept = first ? git(folder, 'show', `${first}:./${checksumsFile}`).split('\n') : [];
  // Against each parent of a merge: what only the merge brought in counts as well.
  const patch = history('-p', '-m', '-U0', '--format=', '--no-color', '--no-ext-diff');
  const added = patch.flatMap((line) => (line.startsWith('+') ? [line.slice(1)] : []));
  return [...kept, ...added].flatMap((line) => readChecksum(line) ?? []);
}
