import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserExecutable } from '../browser.ts';
import { digest } from './digest.ts';
import { fontFaces } from './font-faces.ts';

/**
 * A digest of everything but the page that decides the bytes of a PDF: this code, the packages (by the lock file), the
 * fonts, the browser and its flags. The browser is found, not started; it is known by name and size, because a digest
 * of its 200 MB would cost more than it tells.
 */
export async function toolFingerprint(projectRoot: string): Promise<string> {
  const { executablePath, args } = await browserExecutable();
  const own = fileURLToPath(new URL('.', import.meta.url));
  const code = (await readdir(own, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const files = [
    ...code.map((name) => join(own, name)),
    resolve(projectRoot, 'package-lock.json'),
    ...fontFaces().map((face) => face.file),
  ];
  const digests = await Promise.all(files.map(async (file) => [basename(file), digest(await readFile(file))]));
  const browser = [basename(executablePath), (await stat(executablePath)).size, args];
  return digest(JSON.stringify([browser, digests]));
}
