import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { furtherSets, type KeptFiles } from '../../src/domain/kept-files.ts';
import { languages } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';
import { page } from './support/built-site.ts';

const kibibyte = 1024;
const fileAt = (path: string): Buffer => readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));
const read = (path: string): KeptFiles => JSON.parse(fileAt(path).toString()) as KeptFiles;
const isOf = (path: string, digest: string): boolean =>
  createHash('sha256').update(fileAt(path)).digest('hex').startsWith(digest);
/** In bytes, as a host sends it that packs while it sends. */
const packed = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

describe.each(languages)('what a browser keeps for reading without network in %s', (language) => {
  const { build, ...lists } = read(routes.offlineFiles(language));
  const entries = Object.values(lists).flatMap((list) => Object.entries(list));

  test('is in the site, as the list says', () => {
    expect(entries.filter(([path, digest]) => !isOf(path, digest))).toEqual([]);
  });

  test('is all that its pages are shown with', () => {
    const loaded = Object.keys(lists.pages).flatMap((path) => {
      const { document } = page(path);
      return [
        ...document.scripts(),
        ...document.values('link[rel="stylesheet"]', 'href'),
        ...document.values('[data-search-files]', 'data-search-files').flatMap((files) => files.split(' ')),
      ];
    });
    const known = new Set(entries.map(([path]) => path));
    expect(loaded.length).toBeGreaterThan(12);
    expect(loaded.filter((path) => !known.has(path))).toEqual([]);
  });

  test('is small: a first visit loads less than 450 KiB for it, and a worker of less than 4 KiB', () => {
    const all = entries.reduce((sum, [path]) => sum + packed(fileAt(path)), 0);
    expect(all).toBeLessThan(450 * kibibyte);
    expect(packed(fileAt(routes.offlineWorker()))).toBeLessThan(4 * kibibyte);
  });

  test('is of the build that the worker is of', () => {
    expect(fileAt(routes.offlineWorker()).toString()).toContain(build);
  });
});

test.each(furtherSets)('what a browser keeps once it has used it (%s) is in the site, as the list says', (set) => {
  const { build, ...lists } = read(routes.offlineFiles(set));
  const entries = Object.values(lists).flatMap((list) => Object.entries(list));
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.filter(([path, digest]) => !isOf(path, digest))).toEqual([]);
  expect(fileAt(routes.offlineWorker()).toString()).toContain(build);
});
