import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { siteLibrary } from '../../src/content/site-library.ts';
import { checkUrls } from '../../src/content/urls/check-urls.ts';
import { readUrlLock } from '../../src/content/urls/url-lock.ts';
import { addressTable } from '../../src/domain/stable-links.ts';
import { builtAddresses } from '../../src/integrations/public-addresses/built-addresses.ts';
import { publicAddresses } from '../../src/integrations/public-addresses.ts';
import { answers, page } from './support/built-site.ts';

const library = siteLibrary();
const lock = readUrlLock(library.folder);
const addresses = builtAddresses(resolve('dist'), library);
const { links, moved } = addressTable(library.policies, library.redirects);

test('every address that was ever shipped leads somewhere', () => {
  expect(lock.size).toBeGreaterThan(500);
  expect(checkUrls(library.folder, addresses, moved).problems).toEqual([]);
});

test('every address of the site is in the ledger: npm run policy urls adds the new ones', () => {
  expect(checkUrls(library.folder, addresses, moved).fresh).toEqual([]);
});

test('every id in the ledger is on its page', () => {
  const missing = [...lock.keys()]
    .filter((url) => url.includes('#') && answers(url.split('#')[0]!))
    .filter((url) => {
      const [path, id] = url.split('#') as [string, string];
      return !page(path).html.includes(` id="${id}"`);
    });
  expect(missing).toEqual([]);
});

test('every redirect and every stable link leads to a page or a file', () => {
  const targets = [...moved.map(({ to }) => to), ...links.flatMap((link) => link.targets.map(({ to }) => to))];
  expect(targets.filter((path) => !answers(path))).toEqual([]);
});

test('a build in which addresses have vanished fails, and names them', () => {
  const empty = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(empty, { recursive: true }));
  const build = publicAddresses().hooks['astro:build:done'] as unknown as (input: { dir: URL }) => void;
  expect(() => build({ dir: pathToFileURL(`${empty}/`) })).toThrow(
    /content\/urls\.lock:\d+:1 {2}\/en\/sla\/ was shipped once, but leads nowhere in this site\./,
  );
});
