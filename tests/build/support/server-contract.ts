import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder } from '../../../scripts/build/fingerprint.ts';
import { headersFor, readHeaders } from '../../../scripts/serve/headers.ts';
import type { PreviewServer } from '../../../scripts/serve.ts';
import { siteLibrary } from '../../../src/content/site-library.ts';
import { today } from '../../../src/content/today.ts';
import { languages } from '../../../src/domain/language.ts';
import { addressTable } from '../../../src/domain/stable-links.ts';
import { comparisonChoosers } from '../../../src/integrations/host-config/comparison-choosers.ts';
import { addressClasses, type AddressClass } from './address-classes.ts';
import { ask, type Answer } from './ask.ts';

const library = siteLibrary();
const { policies, redirects } = library;
const { links, moved } = addressTable(policies, redirects);

/** Every address that is answered with a file of the site, and that file. */
const addresses = new Map(
  filesUnder('dist')
    .map((file) => file.split(sep).slice(1).join('/'))
    .filter((file) => !/^_[^/]*$|\.(?:br|gz)$/.test(file))
    .map((file): [string, string] => [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, file])
    // These lead on, though a page lies there for hosts that cannot.
    .filter(([path]) => !moved.some(({ from }) => from === path) && !/^\/go\/./.test(path)),
);
const classOf = (path: string): AddressClass | undefined => addressClasses.find(({ pattern }) => pattern.test(path));
const members = ({ what }: AddressClass): string[] =>
  [...addresses.keys()].filter((path) => classOf(path)?.what === what);

const text = '/en/privacy-policy/2025-07-09/';
const pdf = '/downloads/privacy-policy-2025-07-09-en.pdf';
const content = (path: string): Buffer => readFileSync(`dist/${addresses.get(path)!}`);

/** What anyone may rely on who asks for the site, whichever server it is behind. */
export function describeServerContract(name: string, serve: () => Promise<PreviewServer>): void {
  describe(name, () => {
    let server: PreviewServer;
    beforeAll(async () => {
      server = await serve();
    });
    afterAll(() => server.close());
    const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
      ask(server.port, path, headers);
    const statusOf = async (
      path: string,
      headers: Record<string, string> = {},
    ): Promise<[number, string | undefined]> => {
      const answer = await get(path, headers);
      return [answer.status, answer.headers.location];
    };

    test('every address of the site is in a class', () => {
      expect(addresses.size).toBeGreaterThan(300);
      expect([...addresses.keys()].filter((path) => !classOf(path))).toEqual([]);
    });

    test.each(addressClasses)('$what: all answer with their bytes, as $type, kept by “$cache”', async (kind) => {
      const paths = members(kind);
      if (!kind.rare) expect(paths).not.toEqual([]);
      const wrong: string[] = [];
      for (const path of paths) {
        const { status, headers, body } = await get(path);
        const got = [status, headers['content-type'], headers['cache-control'], headers['access-control-allow-origin']];
        const isOpen = kind.open ?? path === '/embed.js';
        const wanted = [200, kind.type, kind.cache, isOpen ? '*' : undefined];
        if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push(`${path}: ${got.join(' · ')}`);
        if (!body.equals(content(path))) wrong.push(`${path}: other bytes`);
        if (!headers.etag || !headers['last-modified']) wrong.push(`${path}: nothing to ask again with`);
      }
      expect(wrong).toEqual([]);
    });

    test.each(addressClasses)('$what: travel packed where that helps and is asked for', async (kind) => {
      const path = members(kind).toSorted((a, b) => content(b).length - content(a).length)[0];
      if (path === undefined) return;
      const plain = await get(path);
      const [br, gzip, refused] = await Promise.all(
        ['gzip, deflate, br, zstd', 'gzip', 'br;q=0, gzip;q=0'].map((takes) => get(path, { 'Accept-Encoding': takes })),
      );
      const encodings = [br, gzip, refused].map((answer) => answer!.headers['content-encoding']);
      if (!kind.packed) return expect(encodings).toEqual([undefined, undefined, undefined]);
      expect(encodings).toEqual(['br', 'gzip', undefined]);
      expect(brotliDecompressSync(br!.body)).toEqual(plain.body);
      expect(gunzipSync(gzip!.body)).toEqual(plain.body);
      expect(br!.body.length).toBeLessThanOrEqual(gzip!.body.length);
      for (const answer of [plain, br!, gzip!]) expect(answer.headers.vary).toMatch(/\bAccept-Encoding\b/);
      for (const name of ['content-type', 'cache-control'] as const) {
        expect([br!.headers[name], gzip!.headers[name]]).toEqual([plain.headers[name], plain.headers[name]]);
      }
      expect(new Set([plain, br!, gzip!].map(({ headers }) => headers.etag)).size).toBe(3);
    });

    test('what _headers says of a path arrives, with errors and redirects too', async () => {
      const rules = readHeaders('dist');
      const own = new Set(['cache-control', 'content-type', 'vary']);
      const samples = addressClasses.flatMap((kind) => members(kind)[0] ?? []);
      for (const [path, rulesOf] of [
        ...samples.map((sample) => [sample, sample] as const),
        ['/en/nowhere/', '/en/404/'],
        ['/go/sla/', '/go/sla/'],
        ['/en', '/en'],
      ] as const) {
        const { headers } = await get(path);
        const wanted = Object.fromEntries(headersFor(rules, rulesOf).map(([key, value]) => [key.toLowerCase(), value]));
        for (const name of Object.keys(wanted)) {
          if (!own.has(name)) expect([path, name, headers[name]]).toEqual([path, name, wanted[name]]);
        }
      }
    });

    describe('who has a file already', () => {
      test.each([undefined, 'br', 'gzip'])('is told that it has not changed (%s)', async (encoding) => {
        const takes = encoding ? { 'Accept-Encoding': encoding } : {};
        const { headers } = await get(text, takes);
        const etag = headers.etag!;
        const modified = headers['last-modified']!;
        for (const condition of [
          { 'If-None-Match': etag },
          { 'If-None-Match': `"other", ${etag}` },
          { 'If-None-Match': `W/${etag.replace(/^W\//, '')}` },
          { 'If-None-Match': '*' },
          { 'If-Modified-Since': modified },
          { 'If-None-Match': etag, 'If-Modified-Since': modified },
        ]) {
          const again = await get(text, { ...takes, ...condition });
          expect([condition, again.status, again.body.length]).toEqual([condition, 304, 0]);
          expect(again.headers.etag).toBe(etag);
          expect(again.headers['cache-control']).toBe(headers['cache-control']);
          expect(again.headers.vary).toBe(headers.vary);
        }
      });

      test('gets it when it has changed', async () => {
        const { headers } = await get(text);
        const modified = headers['last-modified']!;
        for (const condition of [
          { 'If-None-Match': '"other"' },
          { 'If-None-Match': '"other"', 'If-Modified-Since': modified },
          { 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' },
        ]) {
          expect([condition, (await get(text, condition)).status]).toEqual([condition, 200]);
        }
      });

      test('is not told so of a packed copy when it has the other one', async () => {
        const { headers } = await get(text, { 'Accept-Encoding': 'br' });
        expect((await get(text, { 'If-None-Match': headers.etag! })).status).toBe(200);
      });
    });

    describe('who wants a part of a file', () => {
      test.each([
        ['bytes=0-9', (size: number) => [0, 10, `bytes 0-9/${size}`] as const],
        ['bytes=1000-', (size: number) => [1000, size, `bytes 1000-${size - 1}/${size}`] as const],
        ['bytes=-5', (size: number) => [size - 5, size, `bytes ${size - 5}-${size - 1}/${size}`] as const],
        ['bytes=10-99999999', (size: number) => [10, size, `bytes 10-${size - 1}/${size}`] as const],
      ])('gets just that: %s', async (range, part) => {
        const whole = content(pdf);
        const [from, to, said] = part(whole.length);
        const { status, headers, body } = await get(pdf, { Range: range });
        expect([status, headers['content-range']]).toEqual([206, said]);
        expect(body.equals(whole.subarray(from, to))).toBe(true);
      });

      test('is told when there is no such part', async () => {
        const { status, headers } = await get(pdf, { Range: 'bytes=99999999-' });
        expect([status, headers['content-range']]).toEqual([416, `bytes */${content(pdf).length}`]);
      });

      test.each(['bytes=5-2', 'lines=1-2', 'bytes=0-0,5-5,9-9'])('gets all of it for %s', async (range) => {
        const { status } = await get(pdf, { Range: range });
        expect([200, 416]).toContain(status);
      });

      test('gets all of it when it has changed since the first part', async () => {
        const { headers } = await get(pdf);
        const range = { Range: 'bytes=0-9' };
        const since = { ...range, 'If-Range': headers['last-modified']! };
        expect((await get(pdf, since)).status).toBe(206);
        expect((await get(pdf, { ...range, 'If-Range': '"other"' })).status).toBe(200);
        expect((await get(pdf, { ...range, 'If-Range': 'Mon, 01 Jan 2001 00:00:00 GMT' })).status).toBe(200);
      });
    });

    describe('redirects', () => {
      test('lead from every address that was replaced, and take the query along', async () => {
        for (const { from, to } of moved) {
          expect(await statusOf(from)).toEqual([301, to]);
          expect(await statusOf(`${from}?embed=1`)).toEqual([301, `${to}?embed=1`]);
          if (from.endsWith('/')) expect(await statusOf(from.slice(0, -1))).toEqual([301, to]);
        }
      });

      test('lead from every link for the console to what its query names', async () => {
        for (const { path, targets } of links) {
          for (const { version, language, to } of targets) {
            const query = `?${version === null ? '' : `version=${version}&`}lang=${language}`;
            expect(await statusOf(path + query)).toEqual([302, to + query]);
            const named = version === null ? '' : `?version=${version}`;
            expect(await statusOf(path + named, { 'Accept-Language': `${language}-XX, fr;q=0.5` })).toEqual([
              302,
              to + named,
            ]);
          }
          for (const unknown of ['?lang=fr', '?version=1999-01-01', '?version=current&lang=xx']) {
            expect([path, unknown, (await get(path + unknown)).status]).toEqual([path, unknown, 404]);
          }
        }
      });

      test('lead from each comparison that was not made to the page that makes it', async () => {
        for (const page of comparisonChoosers(library, today())) {
          const query = '?from=1999-01-01&to=1999-01-02';
          expect(await statusOf(`${page}1999-01-01/1999-01-02/`)).toEqual([302, page + query]);
          expect(await statusOf(`${page}1999-01-01/1999-01-02?a=b`)).toEqual([302, `${page}${query}&a=b`]);
        }
      });

      test.each([
        ['/en', '/en/'],
        ['/zh/sla?embed=1&q=%E6%97%A5', '/zh/sla/?embed=1&q=%E6%97%A5'],
        ['/en/privacy-policy/2025-07-09', '/en/privacy-policy/2025-07-09/'],
      ])('lead from %s, a page without its slash, to the page', async (from, to) => {
        expect(await statusOf(from)).toEqual([301, to]);
      });
    });

    describe('the language', () => {
      const preferences = [
        ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
        ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
        ['fr, zh;q=0.3', 'zh'],
        ['en;q=0.5, zh-Hant-TW;q=0.85', 'zh'],
        ['zh;q=0.8, en;q=0.85', 'en'],
        ['zh;q=0.5, en;q=0.500', 'zh'],
        ['en;q=0, zh;q=0.001', 'zh'],
        ['zh;q=0, en;q=0.1', 'en'],
      ] as const;

      test.each(preferences)(
        'of “%s” is found at /, at /go/ and where there is nothing',
        async (accepted, language) => {
          const asked = { 'Accept-Language': accepted };
          expect(await statusOf('/?a=b', asked)).toEqual([302, `/${language}/?a=b`]);
          expect(await statusOf('/go/sla/', asked)).toEqual([302, `/${language}/sla/`]);
          const nothing = await get('/nowhere', asked);
          expect(nothing.status).toBe(404);
          expect(nothing.body.equals(content(`/${language}/404/`))).toBe(true);
        },
      );

      test.each(['', '*', 'fr, de;q=0.5', 'zh;q=0', 'english', '\u00ff;;,q=,'])(
        'of “%s” is none of ours: / lets one choose',
        async (accepted) => {
          expect((await get('/', accepted ? { 'Accept-Language': accepted } : {})).status).toBe(200);
        },
      );

      test('is left to the browser at /: it knows what the reader chose before', async () => {
        const answer = await get('/', { 'Accept-Language': 'zh', 'Sec-Fetch-Dest': 'document' });
        expect(answer.status).toBe(200);
        expect(answer.body.equals(content('/'))).toBe(true);
      });

      test('is named in Vary wherever the answer depends on it', async () => {
        for (const path of ['/', '/go/sla/', '/nowhere']) {
          for (const asked of [{}, { 'Accept-Language': 'zh' }]) {
            expect((await get(path, asked)).headers.vary).toMatch(/\bAccept-Language\b/);
          }
        }
        expect((await get('/')).headers.vary).toMatch(/\bSec-Fetch-Dest\b/);
      });
    });

    describe('what there is not', () => {
      test.each(languages)('is told in the language of the address: /%s/', async (language) => {
        for (const path of [`/${language}/nowhere/`, `/${language}/sla/1999-01-01/`, `/${language}/index`]) {
          const { status, headers, body } = await get(path, { 'Accept-Language': 'fr' });
          expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
          expect(body.equals(content(`/${language}/404/`))).toBe(true);
        }
      });

      test.each([
        '/_astro/nothing.js',
        '/downloads/sla-2099-01-01-en.pdf',
        '/en/sla/2099-01-01/',
        '/pagefind/en/index/x',
      ])('is not kept: %s may be there tomorrow', async (path) => {
        const { status, headers } = await get(path);
        expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
      });

      test.each(['/downloads/', '/_astro/', '/api/v1/', '/en/sla/compare/2099-01-01/'])(
        'is not listed: the folder %s',
        async (path) => {
          const { status, body } = await get(path, { 'Accept-Language': 'zh' });
          expect(status).toBe(404);
          expect(body.equals(content(path.startsWith('/en/') ? '/en/404/' : '/zh/404/'))).toBe(true);
        },
      );

      test.each(['/go/nothing/', '/go/sla/nothing', '/document/product/647/1'])('leads on from %s', async (path) => {
        const { status, body } = await get(path);
        expect(status).toBe(404);
        expect(body.equals(content('/go/'))).toBe(true);
      });

      test.each([
        ...[
          '/_headers',
          '/_redirects',
          '/_nginx.conf',
          '/_nginx-server.conf',
          '/%5fheaders',
          '//_headers',
          '/en/../_headers',
        ],
        ...['/.git/config', '/.env', '/en/.hidden', '/.well-known/.hidden', '/%2e%67it/config'],
        ...['/en/index.html.br', '/en/index.html.gz', '/en/index.html%2ebr', '/index.html.br?x'],
      ])('is what is not for readers: %s', async (path) => {
        expect((await get(path, { 'Accept-Encoding': 'br, gzip' })).status).toBe(404);
      });

      test.each([
        ...['/../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '/en/../../package.json'],
        ...[
          '/..%5cpackage.json',
          '/....//package.json',
          '/en/%252e%252e/package.json',
          '/%00',
          '/%E0%A4%A',
          '/en/%00/',
        ],
        ...['/en/sla/index.html%00.pdf', '/\\evil.example/', '/https:/evil.example'],
      ])('is outside of the site: %s', async (path) => {
        const { status, headers, body } = await get(path);
        expect([400, 404]).toContain(status);
        expect(headers.location).toBeUndefined();
        expect(body.toString()).not.toMatch(/trtc-policy-center|root:|evil/);
      });

      test.each([
        '/go/sla/?lang=en%0d%0aSet-Cookie:a=b',
        '/go/sla/?lang=https://evil.example',
        '/go//evil.example',
        '/go/%0d%0aX:y',
      ])('is a way to lead elsewhere: %s', async (path) => {
        const { headers } = await get(path);
        expect(headers.location ?? '/').toMatch(/^\/(?!\/)/);
        expect(headers['set-cookie'] ?? headers['x']).toBeUndefined();
      });
    });

    test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
      '%s is refused: the site is there to be read',
      async (method) => {
        for (const path of ['/', text, '/go/sla/', '/nowhere']) {
          const { status, headers } = await ask(server.port, path, {}, method);
          expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD']);
        }
      },
    );

    test('HEAD says what GET would, without it', async () => {
      for (const path of ['/', text, pdf, '/go/sla/', '/nowhere', '/en']) {
        const takes = { 'Accept-Encoding': 'gzip' };
        const [got, head] = [await get(path, takes), await ask(server.port, path, takes, 'HEAD')];
        expect(head.body.length).toBe(0);
        expect(head.status).toBe(got.status);
        for (const header of ['content-type', 'cache-control', 'etag', 'content-encoding', 'location', 'vary']) {
          expect([path, header, head.headers[header]]).toEqual([path, header, got.headers[header]]);
        }
      }
    });
  });
}
