import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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
    const start = draftsUntil && has(folder, draftsUntil) ? draftsUntil : null;
    for (const { file, hash } of committed(folder, start)) hashes.set(file, (hashes.get(file) ?? new Set()).add(hash));
    const isShallow = git(folder, 'rev-parse', '--is-shallow-repository').trim() === 'true';
    return { hashes, gap: isShallow ? 'This clone is shallow: git has only a part of the history.' : null };
  } catch (error) {
    return { hashes, gap: `The history cannot be read: ${reason(error)}` };
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

function hasCommits(folder: string): boolean {
  git(folder, 'rev-parse', '--git-dir');
  return has(folder, 'HEAD');
}

function has(folder: string, commit: string): boolean {
  try {
    git(folder, 'cat-file', '-e', `${commit}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

function git(folder: string, ...parameters: string[]): string {
  return execFileSync('git', parameters, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function reason(error: unknown): string {
  const { code, stderr } = error as { code?: string; stderr?: string };
  if (code === 'ENOENT') return 'git is not installed.';
  return stderr?.trim().split('\n')[0] ?? String(error);
}
