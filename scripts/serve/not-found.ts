import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage } from '../../src/domain/language.ts';
import { contentType } from '../../src/integrations/host-config/content-types.ts';
import { preferredLanguage } from './accept-language.ts';
import { fileAt } from './site-files.ts';

interface NotFoundPage {
  /** Its own address, to which its headers belong. */
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

/**
 * The page for an address that does not exist: the one that `_redirects` names, which lies at `pathname`, else that of
 * the address's language (`/zh/404/`), else of the language that the reader prefers, else the site's (`/404.html`), else
 * one line of plain text.
 */
export function notFoundPage(root: string, pathname: string, acceptLanguage: string): NotFoundPage {
  const inAddress = /^\/([a-z]{2})\//.exec(pathname)?.[1];
  const language = isLanguage(inAddress) ? inAddress : preferredLanguage(acceptLanguage);
  const candidates = ['/404.html'];
  if (language) candidates.unshift(`/${language}/404/`);
  if (pathname.endsWith('/')) candidates.unshift(pathname);
  for (const path of candidates) {
    const file = fileAt(root, path);
    if (file) return { path, type: contentType(file), body: readFileSync(join(root, file)) };
  }
  const line = '404: there is no such page.\n';
  return { path: pathname, type: 'text/plain; charset=utf-8', body: Buffer.from(line) };
}
