import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../../scripts/deploy/outcome.ts';
import { readRelease } from '../../../../scripts/deploy/release.ts';
import { deployToStorage } from '../../../../scripts/deploy/storage/deploy-to-storage.ts';
import { openStorage, type Storage } from '../../../../scripts/deploy/storage/storage.ts';
import { missingAssets, siteOfRelease, writeSite, type Files } from './support/made-up-site.ts';
import { bucket, startS3Server, type Fate, type S3Server } from './support/s3-server.ts';

// Each asks a server for a hundred things: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const prefix = 'site/v1/';
let server: S3Server;
let storage: Storage;

beforeEach(async () => {
  server = await startS3Server();
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'some-key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'some-key');
  vi.stubEnv('AWS_MAX_ATTEMPTS', '1');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('DEPLOY_PATH_STYLE', '1');
  storage = openStorage(bucket, prefix, process.env);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

interface Given {
  readonly encoding?: 'identity' | 'gzip';
  readonly dryRun?: boolean;
}

async function deploy(site: Files, { encoding = 'identity', dryRun = false }: Given = {}): Promise<Outcome> {
  const root = writeSite(site);
  const files = readRelease(root);
  try {
    return await deployToStorage({ storage, root, files, encoding, dryRun, say: () => undefined });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** All that is there for readers, by name. */
async function there(): Promise<Map<string, string>> {
  const names = [...(await storage.list()).keys()].filter((name) => name !== '_deployed.json');
  return new Map(await Promise.all(names.map(async (name) => [name, (await storage.read(name))!] as const)));
}

const puts = (): string[] =>
  server.log
    .filter((line) => line.startsWith('PUT'))
    .map((line) => line.split('?')[0]!.slice(`PUT /${bucket}/${prefix}`.length));

describe('a deployment to storage', () => {
  test('puts every file there but packed copies, stage by stage, and says what a CDN must forget', async () => {
    expect(await deploy(siteOfRelease(1))).toMatchObject({ changed: [], same: 0 });
    expect(await there()).toEqual(new Map(Object.entries(siteOfRelease(1)).toSorted()));
    server.log.length = 0;
    const { changed } = await deploy(siteOfRelease(2));
    const order = puts();
    const before = (first: string, second: string): void =>
      expect(order.indexOf(first)).toBeLessThan(order.indexOf(second));
    before('_astro/site.hash2.css', 'en/sla/2025-01-01/index.html');
    before('downloads/sla-2025-01-01-en.pdf', 'en/sla/2025-01-01/index.html');
    before('en/sla/2025-01-01/index.html', 'en/sla/index.html');
    before('en/sla/index.html', 'en/index.html');
    before('en/sla/index.html', 'sitemap-index.xml');
    before('en/sla/index.html', 'downloads/SHA256SUMS');
    expect(order.at(-1)).toBe('_deployed.json');
    expect(order).not.toContain('downloads/sla-2024-01-01-en.pdf');
    expect(changed).toContain('en/sla/2024-01-01/index.html');
  });

  test('takes nothing away: what only the release before had stays', async () => {
    await deploy(siteOfRelease(2));
    await deploy(siteOfRelease(1));
    const now = await there();
    for (const name of Object.keys(siteOfRelease(2))) expect(now.has(name)).toBe(true);
    expect(now.get('en/sla/index.html')).toBe(siteOfRelease(1)['en/sla/index.html']);
    expect(server.log.filter((line) => line.startsWith('DELETE') || /[?&]delete/.test(line))).toEqual([]);
  });

  test.each([
    ['_astro/site.hash1.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable', null],
    ['en/sla/2024-01-01/index.html', 'text/html; charset=utf-8', 'public, max-age=3600', null],
    ['en/sla/index.html', 'text/html; charset=utf-8', 'no-cache', null],
    ['en/sla/index.html', 'text/html; charset=utf-8', 'no-cache', 'gzip'],
    ['downloads/sla-2024-01-01-en.pdf', 'application/pdf', 'no-cache', null],
    ['downloads/SHA256SUMS', 'text/plain; charset=utf-8', 'no-cache', null],
  ])('sends %s as %s, kept by “%s”, encoded with %s', async (name, type, cache, encoding) => {
    await deploy(siteOfRelease(1), { encoding: encoding ? 'gzip' : 'identity' });
    const { status, headers } = await fetch(`${server.url}/${bucket}/${prefix}${name}`, { method: 'HEAD' });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(cache);
    expect(headers.get('content-encoding')).toBe(encoding);
  });

  test('only asks when nothing has changed, and puts there again what somebody else has changed', async () => {
    await deploy(siteOfRelease(1));
    server.log.length = 0;
    expect(await deploy(siteOfRelease(1))).toMatchObject({ fresh: 0 });
    expect(server.log.every((line) => line.startsWith('GET'))).toBe(true);
    const headers = { type: 'text/plain', cache: 'no-cache', encoding: null };
    await storage.put({ name: 'en/sla/index.html', body: Buffer.from('not ours'), headers });
    expect(await deploy(siteOfRelease(1))).toMatchObject({ fresh: 1, changed: ['en/sla/index.html'] });
    expect((await there()).get('en/sla/index.html')).toBe(siteOfRelease(1)['en/sla/index.html']);
  });

  test('reads back what it put there when the ETag is no checksum', async () => {
    server.fate = () => 'answered without checksum';
    await deploy(siteOfRelease(1));
    const read = server.log.filter((line) => line.startsWith('GET') && line.includes('en/sla/index.html'));
    expect(read).toHaveLength(1);
    server.fate = ({ method }) => (method === 'PUT' ? 'spoiled' : 'answered without checksum');
    await expect(deploy(siteOfRelease(2))).rejects.toThrow('with other bytes or headers than were sent');
  });

  test('applies headers that have changed, though the bytes have not', async () => {
    await deploy(siteOfRelease(1));
    const site = { ...siteOfRelease(1), _headers: '/en/sla/2*\n  Cache-Control: public, max-age=60\n' };
    const { changed } = await deploy(site);
    expect(changed).toContain('en/sla/2024-01-01/index.html');
    const { headers } = await fetch(`${server.url}/${bucket}/${prefix}en/sla/2024-01-01/index.html`, {
      method: 'HEAD',
    });
    expect(headers.get('cache-control')).toBe('public, max-age=60');
  });

  test('writes nothing when it is only asked what it would do', async () => {
    const { fresh } = await deploy(siteOfRelease(1), { dryRun: true });
    expect(fresh).toBe(Object.keys(siteOfRelease(1)).length);
    expect(puts()).toEqual([]);
  });
});

describe('a deployment that fails half-way', () => {
  /** What happens to an upload and all after it, and after how many that is tried: the dearer ones not after each. */
  const ends: readonly { readonly end: Fate; readonly step: number }[] = [
    { end: 'lost', step: 1 },
    { end: 'answer lost', step: 4 },
    { end: 'spoiled', step: 4 },
  ];

  test.each(ends)(
    'after any upload ($end) shows no page without its assets, loses nothing, and is taken up again',
    async ({ end, step }) => {
      const count = (await deploy(siteOfRelease(2), { dryRun: true })).fresh;
      for (let at = 0; at < count; at += step) {
        storage = openStorage(bucket, `after-${at}/`, process.env);
        await deploy(siteOfRelease(1));
        const published = await there();
        let seen = 0;
        server.fate = ({ method }) => (method === 'PUT' && seen++ >= at ? end : 'answered');
        const failure = await deploy(siteOfRelease(2)).catch((error: unknown) => error);
        server.fate = () => 'answered';
        const half = await there();
        expect(missingAssets(half)).toEqual([]);
        for (const name of published.keys()) expect(half.has(name)).toBe(true);
        if (failure instanceof Error) await deploy(siteOfRelease(2));
        const whole = await there();
        for (const [name, text] of Object.entries(siteOfRelease(2))) expect(whole.get(name)).toBe(text);
      }
    },
  );

  test('sends again only what had not arrived', async () => {
    await deploy(siteOfRelease(1));
    server.fate = ({ method, url = '' }) =>
      method === 'PUT' && url.includes('en/sla/index.html') ? 'lost' : 'answered';
    await expect(deploy(siteOfRelease(2))).rejects.toThrow('it goes on from here');
    const before = puts();
    server.fate = () => 'answered';
    server.log.length = 0;
    await deploy(siteOfRelease(2));
    expect(before).toContain('_astro/site.hash2.css');
    expect(puts()).not.toContain('_astro/site.hash2.css');
    expect(puts()).not.toContain('en/sla/2025-01-01/index.html');
    expect(puts()).toContain('en/sla/index.html');
  });

  test('says what to do about it', async () => {
    await expect(openStorage('another', '', process.env).list()).rejects.toThrow(
      'There is no bucket “another” at http://127',
    );
    server.fate = () => 'refused';
    await expect(openStorage(bucket, '', process.env).list()).rejects.toThrow(
      'does not accept the credentials (InvalidAccessKeyId)',
    );
    vi.stubEnv('AWS_ACCESS_KEY_ID', '');
    vi.stubEnv('HOME', '/nowhere');
    await expect(openStorage(bucket, '', process.env).list()).rejects.toThrow(
      'There are no credentials: set AWS_ACCESS_KEY_ID',
    );
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'some-key');
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1');
    await expect(openStorage(bucket, '', process.env).list()).rejects.toThrow(
      'http://127.0.0.1:1 cannot be reached (ECONNREFUSED',
    );
  });
});
