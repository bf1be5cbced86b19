import { existsSync, readFileSync } from 'node:fs';
import { within, type Location } from '../location.ts';

/** The ledger of every public address that was ever shipped. */
export const urlLockFile = 'urls.lock';

const head = `# Every public address that was ever shipped: root-relative, with the ids of the texts' dated pages as fragments.
# npm run policy urls adds new ones. None is ever taken out: a page that goes leaves a redirect (redirects.yml).
`;

/** An address with the line of the ledger on which it stands, counted from 1. */
export type UrlLock = ReadonlyMap<string, number>;

/** Without the file nothing has been shipped. */
export function readUrlLock(content: Location): UrlLock {
  const { path } = within(content, urlLockFile);
  if (!existsSync(path)) return new Map();
  return new Map(readUrls(readFileSync(path, 'utf8')).map(({ url, line }) => [url, line]));
}

export function readUrls(source: string): { url: string; line: number }[] {
  return source.split('\n').flatMap((text, index) => {
    const url = text.trim();
    return url.startsWith('/') ? [{ url, line: index + 1 }] : [];
  });
}

/** The ledger as a file, sorted, each address once. */
export function urlLockText(urls: Iterable<string>): string {
  return head + [...new Set(urls)].toSorted().join('\n') + '\n';
}
