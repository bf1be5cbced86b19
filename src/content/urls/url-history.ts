import { existsSync } from 'node:fs';
import { git, hasCommit, hasCommits, isShallow, whyNoHistory } from '../git.ts';
import { within, type Location } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';
import { readUrlLock, readUrls, urlLockFile } from './url-lock.ts';

export interface UrlHistory {
  readonly problems: readonly Problem[];
  /** Why something may have been overlooked; `null` if nothing was. */
  readonly gap: string | null;
}

/**
 * Every address that ever stood in the ledger, as far as git remembers, still stands there.
 * @param draftsUntil a commit up to which it does not count, see `lock/drafts-until.ts`.
 */
export function checkUrlHistory(content: Location, draftsUntil: string | null): UrlHistory {
  const { path, file } = within(content, urlLockFile);
  const lock = readUrlLock(content);
  if (!existsSync(path)) return { problems: [], gap: null };
  try {
    const removed = removedUrls(content.path, draftsUntil).filter((url) => !lock.has(url));
    const problems = removed.map((url) => ({
      file,
      ...startOfFile,
      rule: 'removed-address',
      message: `${url} was taken out of the ledger.`,
      mend: 'Bring the line back from git: an address that was shipped once is kept, or redirected.',
    }));
    return {
      problems,
      gap: isShallow(content.path) ? 'This clone is shallow: git has only a part of the history.' : null,
    };
  } catch (error) {
    return { problems: [], gap: `The history cannot be read: ${whyNoHistory(error)}` };
  }
}

function removedUrls(folder: string, draftsUntil: string | null): string[] {
  if (!hasCommits(folder)) return [];
  const range = draftsUntil && hasCommit(folder, draftsUntil) ? `${draftsUntil}..HEAD` : 'HEAD';
  // Against each parent of a merge: what only the merge took out counts as well.
  const patch = git(
    folder,
    'log',
    '--full-history',
    '-p',
    '-m',
    '-U0',
    '--format=',
    '--no-color',
    '--no-ext-diff',
    range,
    '--',
    urlLockFile,
  );
  const lines = patch.split('\n').filter((line) => /^[-+]\//.test(line));
  return [...new Set(readUrls(lines.map((line) => line.slice(1)).join('\n')).map(({ url }) => url))];
}
