import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { refreshSiteLibrary } from '../../../../src/content/site-library.ts';
import { routes } from '../../../../src/domain/routes.ts';
import { serveIndex } from '../../../../src/integrations/search-index/serve-index.ts';
import { writeLibrary } from '../../../fixtures/write-library.ts';

const error = vi.fn();

afterEach(() => {
  vi.unstubAllEnvs();
  refreshSiteLibrary();
  error.mockClear();
});

function useContent(): string {
  const content = writeLibrary();
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('SITE_DATE', '2025-06-01');
  refreshSiteLibrary();
  return content;
}

/** Serves the indexes as the development server does, with a line for what is not theirs. */
async function serve(): Promise<(path: string) => Promise<Response>> {
  const middleware = serveIndex({ error });
  const server = createServer((request, response) => middleware(request, response, () => response.end('the site')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (path) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
}

/** The metadata of the index that is served now: they change with what is in the index. */
async function metadata(get: (path: string) => Promise<Response>): Promise<string> {
  return (await get('/pagefind/en/pagefind.pf_meta')).text();
}

test('the index is served under its address, and only there', async () => {
  useContent();
  const get = await serve();
  expect((await get(`${routes.searchEngine()}pagefind.js`)).headers.get('content-type')).toBe('text/javascript');
  expect(await metadata(get)).toContain('pagefind_dcd');
  expect((await get('/pagefind/en/nowhere')).status).toBe(404);
  expect(await (await get('/en/')).text()).toBe('the site');
});

test('a change of the content is a change of the index', async () => {
  const content = useContent();
  const get = await serve();
  const before = await metadata(get);
  expect(await metadata(get)).toBe(before);
  writeFileSync(join(content, 'policies/terms/2025-01-01/en.mdx'), '## 1. Scope {/* #scope */}\n\nNew words.\n');
  refreshSiteLibrary();
  expect(await metadata(get)).not.toBe(before);
});

test('content that cannot be read is said, and read again when it is mended', async () => {
  const content = useContent();
  const get = await serve();
  const file = join(content, 'policies/terms/2025-01-01/en.mdx');
  writeFileSync(file, '## 1. Scope without an id\n');
  refreshSiteLibrary();
  expect((await get('/pagefind/en/pagefind.pf_meta')).status).toBe(500);
  expect(error).toHaveBeenCalledWith(expect.stringContaining('This heading has no id'));
  writeFileSync(file, '## 1. Scope {/* #scope */}\n');
  refreshSiteLibrary();
  expect((await get('/pagefind/en/pagefind.pf_meta')).status).toBe(200);
});
