import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filesUnder } from '../build/fingerprint.ts';
import { readRedirects } from '../serve/redirects.ts';

/** A file of a built site. */
export interface ReleaseFile {
  /** Within the site, without a slash in front: `en/sla/index.html`. */
  readonly name: string;
  /** Where it lies on this machine. */
  readonly source: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256, in hexadecimal digits. */
  readonly hash: string;
}

const necessary = ['index.html', '404.html', '_headers', '_redirects', 'sitemap-index.xml'];

/**
 * The files of the site that was built into a folder.
 * @throws Error when there is none, or only a part of one.
 */
export function readRelease(root: string): ReleaseFile[] {
  const missing = necessary.filter((name) => !statSync(`${root}/${name}`, { throwIfNoEntry: false })?.isFile());
  if (missing.length === necessary.length)
    throw new Error(`There is no site in ${root}. Build it first: npm run build`);
  if (missing.length > 0) throw new Error(`The site in ${root} has no ${missing.join(', no ')}. Build it again.`);
  return filesUnder(root).map((source) => {
    const content = readFileSync(source);
    const hash = createHash('sha256').update(content).digest('hex');
    return { name: relative(root, source).split(sep).join('/'), source, size: content.length, hash };
  });
}

/** A file's address: that of a page is its folder. */
export function addressOf(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Whether a file is a copy of the one beside it, packed for a server that can choose. */
export function isPackedCopy(name: string): boolean {
  return /\.(?:br|gz)$/.test(name);
}

/** One name for all that a release has, the same wherever it is made. */
export function releaseId(files: readonly ReleaseFile[]): string {
  const hash = createHash('sha256');
  for (const { name, hash: content } of files) hash.update(`${content}  ${name}\n`);
  return hash.digest('hex').slice(0, 12);
}

/**
 * The addresses that were published and that a release no longer answers, by itself or by a redirect.
 * @param root the folder of the release.
 * @param published root-relative; a fragment is not looked at.
 */
export function lostAddresses(root: string, files: readonly ReleaseFile[], published: readonly string[]): string[] {
  const answered = new Set(files.map(({ name }) => addressOf(name)));
  for (const { from, status } of readRedirects(root)) if (status === 301) answered.add(from);
  const addresses = new Set(published.map((address) => address.split('#')[0]!));
  return [...addresses].filter((address) => !answered.has(address));
}
