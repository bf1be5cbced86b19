import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files at or under `path`, sorted; none when there is nothing. */
export function filesUnder(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** SHA-256 (hex) over names and contents of the files, and over further lines. */
export function fingerprint(files: readonly string[], lines: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0${sha256(readFileSync(file))}\n`);
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** SHA-256 (hex) over names, sizes and times of the files: quick, and enough to see that somebody touched them. */
export function listingFingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
