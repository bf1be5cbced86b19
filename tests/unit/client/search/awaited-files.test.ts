import { expect, test, vi } from 'vitest';
import { awaitedFiles } from '../../../../src/client/search/awaited-files.ts';
import { routes } from '../../../../src/domain/routes.ts';

const answering = () => vi.fn<typeof fetch>((path) => Promise.resolve(new Response(path as string)));
const body = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

test('what the page fetches is taken from there, however Pagefind writes its name, and as often as it asks', async () => {
  const request = answering();
  const files = awaitedFiles(request);
  const program = `${routes.searchEngine()}wasm.unknown.pagefind`;
  files.await(['/pagefind/en/pagefind.pf_meta', program]);
  const metadata = files.fetch('/pagefind/en/pagefind.und.pf_meta');
  files.take({ path: '/pagefind/en/pagefind.pf_meta', body: body('metadata') });
  files.take({ path: program, body: body('wasm') });
  expect(await (await metadata).text()).toBe('metadata');
  for (const index of ['en', 'zh']) {
    expect(await (await files.fetch(`/pagefind/${index}/wasm.unknown.pagefind`)).text()).toBe('wasm');
  }
  expect(request).not.toHaveBeenCalled();
});

test('what is loaded ahead is asked for once, and once more only if it could not be had', async () => {
  const request = answering().mockRejectedValueOnce(new Error('offline'));
  const files = awaitedFiles(request);
  files.ahead(['/lost', '/a']);
  files.ahead(['/a']);
  expect(await (await files.fetch('/a')).text()).toBe('/a');
  expect(request).toHaveBeenCalledTimes(2);
  expect(await (await files.fetch('/lost')).text()).toBe('/lost');
  expect([request.mock.calls.length, files.failures()]).toEqual([3, 0]);
});

test('what is always the same is not asked for', async () => {
  const request = answering();
  const entry: unknown = await (await awaitedFiles(request).fetch('/pagefind/en/pagefind-entry.json?ts=')).json();
  expect(entry).toMatchObject({ version: '1.6.0', languages: { und: {} } });
  expect(request).not.toHaveBeenCalled();
});

test('what nobody fetches, or what could not be had, is asked for', async () => {
  const request = answering();
  const files = awaitedFiles(request);
  files.await(['/a']);
  files.take({ path: '/a', body: null });
  expect(await (await files.fetch('/a')).text()).toBe('/a');
  expect(await (await files.fetch('/b')).text()).toBe('/b');
  expect(files.failures()).toBe(0);
});

test('what cannot be had at all is counted', async () => {
  const request = answering().mockRejectedValueOnce(new Error('offline'));
  request.mockResolvedValueOnce(new Response(null, { status: 404 }));
  const files = awaitedFiles(request);
  expect((await files.fetch('/a')).type).toBe('error');
  expect((await files.fetch('/a')).type).toBe('error');
  expect(files.failures()).toBe(2);
});
