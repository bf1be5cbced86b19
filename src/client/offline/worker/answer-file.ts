import { findCopy, keepCopy, type Shelf } from '../copies.ts';
import type { OfflineNote } from '../message.ts';
import { barFor, languageIn } from './bar.ts';
import { fromNetwork } from './from-network.ts';
import { scope, type FetchEvent } from './scope.ts';

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

/**
 * What a page asks for and that may change: the network's, and without network the copy, of which the page is told. Files
 * that name those of an index are kept together with all of them only, and so go with each other.
 */
export async function answerUsed(event: FetchEvent, shelf: Shelf, path: string): Promise<Response> {
  const response = await fromNetwork(event);
  if (response) return response;
  const copy = await findCopy(shelf, path);
  if (!copy) return Response.error();
  const page = await scope.clients.get(event.clientId);
  page?.postMessage({ bar: barFor('used', copy, languageIn(new URL(page.url).pathname)) } satisfies OfflineNote);
  return copy;
}
