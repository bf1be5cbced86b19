import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Gives a file a second name: it takes no room and keeps its time, and so its ETag. Copies where that is not possible. */
export async function linkFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await link(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK' && code !== 'ENOTSUP') throw error;
    await copyWhole(from, to);
  }
}

/**
 * Copies a file with its time, and reads back what was written.
 * @throws Error when that is not what should be there.
 */
export async function copyVerified(from: string, to: string, hash: string): Promise<void> {
  await copyWhole(from, to);
  if ((await hashOf(to)) === hash) return;
  await rm(to);
  throw new Error(`${to} is not what was copied there from ${from}. Is the disk in order? Does a build run meanwhile?`);
}

/** The SHA-256 of a file in hexadecimal digits; `null` when there is none. */
export async function hashOf(file: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function copyWhole(from: string, to: string): Promise<void> {
  const part = `${to}.part`;
  await mkdir(dirname(to), { recursive: true });
  try {
    await copyFile(from, part, constants.COPYFILE_FICLONE);
    const { atime, mtime } = await stat(from);
    await utimes(part, atime, mtime);
    await rename(part, to);
  } finally {
    await rm(part, { force: true });
  }
}
