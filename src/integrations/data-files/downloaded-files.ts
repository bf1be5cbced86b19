import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DownloadedFile } from '../../api/download.ts';
import { sha256 } from '../../content/text-hash.ts';
import { routes } from '../../domain/routes.ts';

/** The files to download in a built site, sorted by name, without the list of their checksums. */
export async function downloadedFiles(site: string): Promise<DownloadedFile[]> {
  const folder = join(site, routes.download(''));
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && routes.download(entry.name) !== routes.checksums())
    .map(({ name }) => name)
    .sort();
  const files: DownloadedFile[] = [];
  for (const name of names) {
    const bytes = await readFile(join(folder, name));
    files.push({ name, size: bytes.length, sha256: sha256(bytes) });
  }
  return files;
}

/** The files' checksums as `sha256sum` writes them and `sha256sum -c` reads them. */
export function checksumLines(files: readonly DownloadedFile[]): string {
  return files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
}
