import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The page for an address that does not exist: the one that `_redirects` names, which lies at `pathname`, else that of
 * the address's language (`/zh/404.html`), else the site's (`/404.html`), else one line of plain text.
 */
export function notFoundPage(root: string, pathname: string): { type: string; body: Buffer } {
  const language = /^\/([a-z]{2})\//.exec(pathname)?.[1];
  const candidates = ['404.html'];
  if (language) candidates.unshift(join(language, '404.html'), join(language, '404', 'index.html'));
  if (pathname.endsWith('/')) candidates.unshift(join(pathname, 'index.html'));
  const page = candidates.map((candidate) => join(root, candidate)).find((path) => existsSync(path));
  return page
    ? { type: 'text/html; charset=utf-8', body: readFileSync(page) }
    : { type: 'text/plain; charset=utf-8', body: Buffer.from('404: there is no such page.\n') };
}
