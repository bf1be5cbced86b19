import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Ends the name of a file that is still being written. */
export const partSuffix = '.part';

/** Writes a file whole or not at all: readers, and a build that is cut short, never see half of it. */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}${partSuffix}`);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
