import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSiteFiles } from '../../../../src/integrations/pdf/site-files.ts';

async function siteWith(files: Record<string, string>): Promise<ReturnType<typeof openSiteFiles>> {
  const outside = await mkdtemp(join(tmpdir(), 'site-files-'));
  await writeFile(join(outside, 'secret'), 'secret');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(outside, 'dist', path, '..'), { recursive: true });
    await writeFile(join(outside, 'dist', path), text);
  }
  return openSiteFiles(join(outside, 'dist'));
}

const textAt = async (site: ReturnType<typeof openSiteFiles>, path: string): Promise<string | undefined> =>
  (await site.read(path))?.toString();

test('pages and assets are found under the addresses of the site', async () => {
  const site = await siteWith({ 'en/sla/index.html': 'page', 'a b.css': 'style' });
  expect(await textAt(site, '/en/sla/')).toBe('page');
  expect(await textAt(site, '/a%20b.css')).toBe('style');
});

test('what the site does not have is null, not an error', async () => {
  const site = await siteWith({ 'en/index.html': 'page' });
  expect(await Promise.all(['/zh/', '/en', '/en/index.html/x', '/%E0%A4%A'].map((path) => site.read(path)))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(await site.digest('/zh/')).toBeNull();
});

test('nothing outside of the site can be printed', async () => {
  const site = await siteWith({ 'index.html': 'page' });
  expect(await site.read('/../secret')).toBeNull();
  expect(await site.read('/%2e%2e/secret')).toBeNull();
});
