/** One build at a time: two that write one site would hinder each other. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../is-running.ts';
import { RefusedBuild } from './refused-build.ts';

/** The file in the workshop that names the process that builds. */
export const lockName = 'lock';

/**
 * Keeps others from building until the returned function is called or this process has ended, however it ended.
 * @throws RefusedBuild while another process builds.
 */
export function lockBuild(workshop: string): () => void {
  mkdirSync(workshop, { recursive: true });
  const lock = join(workshop, lockName);
  const own = join(workshop, `lock-${process.pid}`);
  writeFileSync(own, nameOf(process.pid));
  try {
    while (!isLinked(own, lock)) {
      const runner = buildRunning(workshop);
      if (runner !== null) throw busy(runner, lock);
      takeAway(lock, `${own}-stale`);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** The process that builds just now; `null` if there is none. */
export function buildRunning(workshop: string): number | null {
  return runnerIn(join(workshop, lockName));
}

/** The process that a lock names, if it still runs. */
function runnerIn(lock: string): number | null {
  const name = read(lock);
  const id = Number(name?.split(' ')[0]);
  return id > 0 && nameOf(id) === name ? id : null;
}

/** A file that is linked is there with all that is in it, or another one is there already. */
function isLinked(file: string, as: string): boolean {
  try {
    linkSync(file, as);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away the lock of a process that has ended, unless somebody else has meanwhile done so and locked again. */
function takeAway(lock: string, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (runnerIn(aside) !== null) isLinked(aside, lock);
  rmSync(aside, { force: true });
}

/** Its number, and where the system tells it when it began: numbers come again. Empty for a process that has ended. */
function nameOf(id: number): string {
  return isRunning(id) ? `${id} ${beginningOf(id)}`.trim() : '';
}

/** In ticks since the system began, the 22nd field of `/proc/<id>/stat`; the second may contain spaces. */
function beginningOf(id: number): string {
  const stat = read(`/proc/${id}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function busy(id: number, lock: string): RefusedBuild {
  return new RefusedBuild(
    `another build is running (process ${id}). Let it end, then try again. ` +
      `Should that process be no build, delete ${lock}.`,
  );
}
