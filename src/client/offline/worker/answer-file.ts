import { findCopy, keepCopy } from '../copies.ts';
import { fromNetwork } from './from-network.ts';
import type { FetchEvent } from './scope.ts';

/** A file whose name says what is in it: the copy is as good as the network's. */
export async function answerFile(event: FetchEvent, path: string): Promise<Response> {
  const shelf = path.startsWith('/_astro/') ? 'assets' : 'search';
  const copy = await findCopy(shelf, path);
  if (copy) return copy;
  const response = await fetch(event.request);
  // What is searched with is kept as a set only (see `keepLanguage`).
  if (response.ok && shelf === 'assets')
    event.waitUntil(keepCopy(shelf, path, response.clone()).catch(() => undefined));
  return response;
}

/** A file that names those of an index: the network's, and without network that of the set that was kept. */
export async function answerSearch(event: FetchEvent, path: string): Promise<Response> {
  return (await fromNetwork(event)) ?? (await findCopy('search', path)) ?? Response.error();
}
