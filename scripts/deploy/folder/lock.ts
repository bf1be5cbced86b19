import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../../is-running.ts';

/**
 * Does work that no other process may do in the same folder at the same time.
 * @throws Error when one is at it.
 */
export async function alone<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, '.deploying');
  await take(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<void> {
  const file = await open(lock, 'wx').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  });
  if (file) {
    await file.writeFile(String(process.pid));
    await file.close();
    return;
  }
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  const isOther = owner !== 0 && !Number.isNaN(owner) && owner !== process.pid;
  if (isOther && isRunning(owner)) throw new Error(`Another deployment runs (process ${owner}); ${lock} says so.`);
  // It was killed, and let go of nothing.
  await rm(lock, { force: true });
  await take(lock);
}
