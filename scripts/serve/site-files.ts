import { statSync } from 'node:fs';
import { join } from 'node:path';
import { normalize } from 'node:path/posix';

/** What is there for the host, not for readers: its configuration, packed copies, and whatever begins with a dot. */
export function isHidden(pathname: string): boolean {
  return /^\/_[^/]*$|\/\.(?!well-known\/)|\.(?:br|gz)$|\0/.test(normalize(decoded(pathname)));
}

/** The path within `root` of the file that an address names, with a slash in front; `null` where there is none. */
export function fileAt(root: string, pathname: string): string | null {
  const path = normalize(`/${decoded(pathname)}`) + (pathname.endsWith('/') ? 'index.html' : '');
  if (path.includes('\0')) return null;
  return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ? path : null;
}

export function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
