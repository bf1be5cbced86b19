import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  copiesOn,
  findCopy,
  isCopyOf,
  keepCopy,
  keptAt,
  shelves,
  tidyShelf,
} from '../../../src/client/offline/copies.ts';

const origin = 'https://policies.example';

type Key = string | { readonly url: string };
const pathOf = (key: Key): string => (typeof key === 'string' ? key : key.url.slice(origin.length));

/** As much of the browser's store as is used: what is put again comes last. */
class Store {
  readonly entries = new Map<string, Response>();
  match = (key: Key) => Promise.resolve(this.entries.get(pathOf(key))?.clone());
  keys = () => Promise.resolve([...this.entries.keys()].map((path) => ({ url: origin + path })));
  delete = (key: Key) => Promise.resolve(this.entries.delete(pathOf(key)));
  put = (path: string, response: Response) => {
    this.entries.delete(path);
    this.entries.set(path, response);
    return Promise.resolve();
  };
}

beforeEach(() => {
  const stores = new Map<string, Store>();
  vi.stubGlobal('caches', {
    open: (name: string) => {
      const store = stores.get(name) ?? new Store();
      stores.set(name, store);
      return Promise.resolve(store);
    },
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('a copy says of when it is and what it is a copy of, with the headers of the page', async () => {
  const headers = {
    'content-type': 'text/html',
    'content-encoding': 'br',
    'content-security-policy': "default-src 'self'",
  };
  await keepCopy('pages', '/en/', new Response('<p>Home', { headers }), 'abc');
  const copy = (await findCopy('pages', '/en/'))!;
  expect(await copy.clone().text()).toBe('<p>Home');
  expect(Math.abs(Date.now() - keptAt(copy).getTime())).toBeLessThan(5000);
  expect([isCopyOf(copy, 'abc'), isCopyOf(copy, 'abd'), isCopyOf(undefined, '')]).toEqual([true, false, false]);
  expect(copy.headers.get('content-security-policy')).toBe("default-src 'self'");
  expect(copy.headers.get('content-encoding')).toBeNull();
});

test('of what the build does not want to be kept, the oldest go first, and no more are kept than the shelf holds', async () => {
  await keepCopy('downloads', '/wanted', new Response('wanted'));
  for (let number = 0; number < shelves.downloads + 3; number++) {
    await keepCopy('downloads', `/${number}`, new Response(''));
  }
  await keepCopy('downloads', '/0', new Response('opened again'));
  await tidyShelf('downloads', new Set(['/wanted']));
  const paths = (await copiesOn('downloads')).map(([path]) => path);
  expect(paths).toHaveLength(shelves.downloads + 1);
  expect(paths[0], 'the last one first').toBe('/0');
  expect(paths).toContain('/wanted');
  for (const gone of ['/1', '/2', '/3']) expect(paths).not.toContain(gone);
});
