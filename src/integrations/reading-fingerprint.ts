import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a text becomes when it is read is decided here, and by the packages. */
const folders = ['content', 'domain'].map((name) => fileURLToPath(new URL(`../${name}/`, import.meta.url)));

/** A digest of the code that reads texts, and of the packages it uses, by the lock file of the project. */
export function readingFingerprint(projectRoot: string): string {
  const code = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );
  const hash = createHash('sha256');
  for (const file of [...code, join(projectRoot, 'package-lock.json')]) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
