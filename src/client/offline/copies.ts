/** The copies that this browser keeps, by shelf. Used by the worker, which fills them, and by the page that lists them. */

/** How many copies each shelf has at most, besides those that the build wants to be kept: the oldest go first. */
export const shelves = { pages: 60, assets: 60, search: 0, data: 60, downloads: 30 } as const;

export type Shelf = keyof typeof shelves;

/** Headers of a copy: when it was fetched (ISO 8601), and the digest that the build gave for it, if any. */
const [keptOn, keptAs] = ['x-kept-on', 'x-kept-as'];

const open = (shelf: Shelf): Promise<Cache> => caches.open(`kept-${shelf}`);

export async function findCopy(shelf: Shelf, path: string): Promise<Response | undefined> {
  return (await open(shelf)).match(path);
}

/**
 * Keeps a copy of a response; another one of the same address goes.
 * @throws when the browser has no room for it, or the response ends too soon.
 */
export async function keepCopy(shelf: Shelf, path: string, response: Response, digest = ''): Promise<void> {
  const headers = new Headers(response.headers);
  headers.set(keptOn, new Date().toISOString());
  headers.set(keptAs, digest);
  // The body is neither packed any more nor as long as it was then.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const copy = new Response(await response.blob(), { headers });
  await (await open(shelf)).put(path, copy);
}

export async function forgetCopy(shelf: Shelf, path: string): Promise<void> {
  await (await open(shelf)).delete(path);
}

/** Takes away the oldest copies beyond the shelf's number, none of those that are wanted. */
export async function tidyShelf(shelf: Shelf, wanted: ReadonlySet<string>): Promise<void> {
  const cache = await open(shelf);
  const others = (await cache.keys()).filter(({ url }) => !wanted.has(new URL(url).pathname));
  const surplus = others.slice(0, Math.max(0, others.length - shelves[shelf]));
  await Promise.all(surplus.map((request) => cache.delete(request)));
}

/** Addresses and copies, the last kept first. */
export async function copiesOn(shelf: Shelf): Promise<(readonly [path: string, copy: Response])[]> {
  const cache = await open(shelf);
  const requests = await cache.keys();
  const copies = await Promise.all(
    requests.map(async (request) => [new URL(request.url).pathname, (await cache.match(request))!] as const),
  );
  return copies.reverse();
}

export function keptAt(copy: Response): Date {
  return new Date(copy.headers.get(keptOn) ?? 0);
}

/** Whether a response is a copy, and not the network's. */
export function isCopy(response: Response): boolean {
  return response.headers.has(keptOn);
}

/** Whether the copy is of the file with this digest. */
export function isCopyOf(copy: Response | undefined, digest: string): boolean {
  return copy?.headers.get(keptAs) === digest;
}

/** Takes away everything that was ever kept. */
export async function forgetAll(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
