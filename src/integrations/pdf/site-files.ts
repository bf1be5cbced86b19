import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { digest } from './digest.ts';

/** The built site, read by the addresses of its pages and assets. */
export interface SiteFiles {
  /** `null` where the site has nothing at that address. */
  read(path: string): Promise<Uint8Array | null>;
  /** SHA-256 of what `read` gives, kept: the files do not change while they are printed. */
  digest(path: string): Promise<string | null>;
}

/** The site in a folder, such as `dist`. */
export function openSiteFiles(folder: string): SiteFiles {
  const root = resolve(folder);
  const digests = new Map<string, Promise<string | null>>();

  async function read(path: string): Promise<Uint8Array | null> {
    const file = join(root, decodePath(path), path.endsWith('/') ? 'index.html' : '');
    if (!file.startsWith(root + sep)) return null;
    try {
      return await readFile(file);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  function digestOf(path: string): Promise<string | null> {
    const known = digests.get(path) ?? read(path).then((bytes) => bytes && digest(bytes));
    digests.set(path, known);
    return known;
  }

  return { read, digest: digestOf };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code));
}
