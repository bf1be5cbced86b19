import { findCopy, isCopy, keepCopy, type Shelf } from '../copies.ts';
import type { OfflineNote } from '../message.ts';
import { barFor, languageIn } from './bar.ts';
import { fromNetwork } from './from-network.ts';
import { scope, type Client, type FetchEvent } from './scope.ts';
import { tidy } from './tidy.ts';

/** A file whose name says what is in it: the copy is as good as the network's. */
export async function answerFile(event: FetchEvent, path: string): Promise<Response> {
  const shelf = path.startsWith('/_astro/') ? 'assets' : 'search';
  const copy = await findCopy(shelf, path);
  if (copy) return copy;
  const response = await fetch(event.request);
  // What is searched with is kept as a set only (see `keepSet`).
  if (response.ok && shelf === 'assets')
    event.waitUntil(keepCopy(shelf, path, response.clone()).catch(() => undefined));
  return response;
}

/** A text that is compared in the browser: kept with each use, for one by one they are enough. */
export async function answerCompared(event: FetchEvent, path: string): Promise<Response> {
  const response = await answerUsed(event, 'data', path);
  if (response.ok && !isCopy(response)) {
    event.waitUntil(keepCopy('data', path, response.clone()).then(tidy, () => undefined));
  }
  return response;
}

/**
 * What a page asks for and that may change: the network's, and without network the copy, of which the page is told. Files
 * that go with each other, such as those of an index, are kept together only.
 */
export async function answerUsed(event: FetchEvent, shelf: Shelf, path: string): Promise<Response> {
  const response = await fromNetwork(event);
  if (response) return response;
  const copy = await findCopy(shelf, path);
  if (!copy) return Response.error();
  for (const page of await pagesOf(event)) {
    page.postMessage({ bar: barFor('used', copy, languageIn(new URL(page.url).pathname)) } satisfies OfflineNote);
  }
  return copy;
}

/** The page that asks. Of a worker of a page it cannot be told which page it is of: it is one that is looked at. */
async function pagesOf({ clientId }: FetchEvent): Promise<readonly Client[]> {
  const asking = await scope.clients.get(clientId);
  if (asking?.type === 'window') return [asking];
  return (await scope.clients.matchAll()).filter(({ visibilityState }) => visibilityState === 'visible');
}
