import { execFileSync } from 'node:child_process';

/** What git says in a folder. @throws where git is missing, or the folder is in no repository. */
export function git(folder: string, ...parameters: string[]): string {
  return execFileSync('git', parameters, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function hasCommits(folder: string): boolean {
  git(folder, 'rev-parse', '--git-dir');
  return hasCommit(folder, 'HEAD');
}

export function hasCommit(folder: string, commit: string): boolean {
  try {
    git(folder, 'cat-file', '-e', `${commit}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

/** Whether git has only a part of the history. */
export function isShallow(folder: string): boolean {
  return git(folder, 'rev-parse', '--is-shallow-repository').trim() === 'true';
}

/** An error of `git` in a line. */
export function whyNoHistory(error: unknown): string {
  const { code, stderr } = error as { code?: string; stderr?: string };
  if (code === 'ENOENT') return 'git is not installed.';
  return stderr?.trim().split('\n')[0] ?? String(error);
}
