import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePreview, type PreviewServer } from '../../scripts/serve.ts';

const site = {
  'index.html': '<p>chooser',
  'en/index.html': '<p>home',
  '404.html': '<p>not found',
  'zh/404/index.html': '<p>找不到',
  'en/feed.xml': '<feed/>',
  'sitemap-index.xml': '<sitemapindex/>',
  'downloads/PrivacyInfo-trtc.xcprivacy': '<plist/>',
  'downloads/sla-2025-07-09-en.md': '# SLA',
  'downloads/sla-2025-07-09-en.pdf': '%PDF',
  'downloads/sla-2025-07-09-en.docx': 'PK',
  'downloads/SHA256SUMS': '',
  'api/v1/policies.json': '{}',
  'robots.txt': '',
  '.well-known/security.txt': 'Contact:',
  'go/index.html': '<p>what there is',
  'go/sla/index.html': '<p>what there is of the SLA',
  'en/sla/index.html': '<p>the SLA',
  'en/sla/compare/2024-01-01/2025-01-01/index.html': '<p>the comparison',
  _redirects: [
    '/go/service-level-agreement/ /go/sla/ 301!',
    '/go/sla/ lang=en /en/sla/ 302!',
    '/go/sla/ lang=:lang /go/sla/ 404!',
    '/go/sla/ /zh/sla/ 302! Language=zh',
    '/go/sla/ /en/sla/ 302!',
    '/en/sla/ /zh/ 301',
    '/en/sla/compare/:from/:to/ /en/sla/compare/?from=:from&to=:to 302',
    '/go/* /go/ 404',
    '',
  ].join('\n'),
  _headers: "/*\n  Content-Security-Policy: frame-ancestors 'self'\n\n/api/*\n  Access-Control-Allow-Origin: *\n",
};

async function folderWith(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

describe('the preview server', () => {
  let server: PreviewServer;
  const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, { redirect: 'manual', ...init });

  beforeAll(async () => {
    server = await servePreview({ root: await folderWith(site) });
  });
  afterAll(() => server.close());

  test('leads from the parts of an address to a query, where no page lies there', async () => {
    const response = await get('/en/sla/compare/2023-01-01/2025-01-01?from-mail=1');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/en/sla/compare/?from=2023-01-01&to=2025-01-01&from-mail=1');
    expect((await get('/en/sla/compare/2024-01-01/2025-01-01/')).status).toBe(200);
  });

  test('shows the page of a folder', async () => {
    const response = await get('/en/?q=logs');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<p>home');
  });

  test('sends a folder without its slash to the one with it, keeping the query', async () => {
    const response = await get('/en?embed=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/en/?embed=1');
  });

  test('does not serve a page under a shortened name', async () => {
    expect((await get('/404')).status).toBe(404);
    expect((await get('/en/index')).status).toBe(404);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/en/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/downloads/PrivacyInfo-trtc.xcprivacy', 'application/xml; charset=utf-8'],
    ['/downloads/sla-2025-07-09-en.md', 'text/markdown; charset=utf-8'],
    ['/downloads/sla-2025-07-09-en.pdf', 'application/pdf'],
    ['/downloads/sla-2025-07-09-en.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['/downloads/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/api/v1/policies.json', 'application/json; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test('answers an unknown Chinese address with the Chinese page, any other with the general one', async () => {
    const chinese = await get('/zh/nowhere/');
    expect([chinese.status, await chinese.text()]).toEqual([404, '<p>找不到']);
    const english = await get('/en/nowhere');
    expect([english.status, await english.text()]).toEqual([404, '<p>not found']);
  });

  test.each([
    ['/go/service-level-agreement/?lang=zh', 'zh', 301, '/go/sla/?lang=zh'],
    ['/go/service-level-agreement', '', 301, '/go/sla/'],
    ['/go/sla/?embed=1&lang=en', 'zh', 302, '/en/sla/?embed=1&lang=en'],
    ['/go/sla/', 'fr, zh-CN;q=0.8, en;q=0.5', 302, '/zh/sla/'],
    ['/go/sla/', 'en-GB, zh;q=0.9', 302, '/en/sla/'],
    ['/go/sla/?lang=', '', 302, '/en/sla/?lang='],
  ])('leads %s for a reader of “%s” on as _redirects says', async (path, language, status, to) => {
    const response = await get(path, { headers: { 'Accept-Language': language } });
    expect([response.status, response.headers.get('location')]).toEqual([status, to]);
  });

  test.each([
    ['/go/sla/?lang=fr', '<p>what there is of the SLA'],
    ['/go/nothing/', '<p>what there is'],
    ['/go/sla/nothing', '<p>what there is'],
  ])('answers %s with 404 and what there is', async (path, body) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, body]);
  });

  test('leaves a page where it is, unless a line of _redirects comes before it', async () => {
    expect((await get('/en/sla/')).status).toBe(200);
    expect((await get('/go/')).status).toBe(200);
  });

  test('sends the headers that _headers names for a path', async () => {
    const policy = 'content-security-policy';
    expect((await get('/en/')).headers.get(policy)).toBe("frame-ancestors 'self'");
    expect((await get('/nowhere/')).headers.get(policy)).toBe("frame-ancestors 'self'");
    expect((await get('/en/')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await get('/api/v1/policies.json')).headers.get('access-control-allow-origin')).toBe('*');
  });

  test.each(['/_redirects', '/_headers'])('keeps %s to itself', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each([
    '/go/sla/?lang=en%0d%0aSet-Cookie:a=b',
    '/go/sla/?lang=https://evil.example',
    '/go//evil.example/',
    '/go/%2f%2fevil.example',
    '/go/https:/evil.example',
    '/go/../../evil.example',
    '/go/<script>alert(1)</script>/',
  ])('is led nowhere else by %s, and repeats nothing of it', async (path) => {
    const response = await get(path);
    expect(response.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.text()).not.toMatch(/evil|alert/);
  });

  test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '/%00', '/%E0%A4%A', '//en/x'])(
    'finds nothing outside the site: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('only reads', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    const head = await get('/en/', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '7', '']);
  });

  test('a taken port is an error, or the next free one where that was asked for', async () => {
    const root = await folderWith(site);
    await expect(servePreview({ root, port: server.port })).rejects.toThrow(
      `Port ${server.port} is taken by another program (EADDRINUSE). End that program, or name another port`,
    );
    const next = await servePreview({ root, port: server.port, orNextFree: true });
    expect(next.port).toBeGreaterThan(server.port);
    await next.close();
  });

  test('says what to do when there is no site', async () => {
    await expect(servePreview({ root: '/nowhere/dist' })).rejects.toThrow('Build the site first');
  });
});
