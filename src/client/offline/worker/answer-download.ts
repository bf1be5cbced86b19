import { findCopy, keepCopy } from '../copies.ts';
import { offlinePage } from './answer-page.ts';
import { fromNetwork } from './from-network.ts';
import { partOf } from './part-of.ts';
import type { FetchEvent } from './scope.ts';
import { tidy } from './tidy.ts';

/** A file that is opened: the network's, for a corrected one has the same name; without network the copy, or a part of it. */
export async function answerDownload(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  const range = request.headers.get('range');
  const response = await fromNetwork(event);
  if (response) {
    if (response.status === 200 && range === null) event.waitUntil(keep(path, response.clone()));
    return response;
  }
  const copy = await findCopy('downloads', path);
  if (copy) return partOf(copy, range);
  return request.mode === 'navigate' ? offlinePage(path) : Response.error();
}

/** Keeps a file that was downloaded past the worker; the browser has it at hand. */
export async function keepDownload(path: string): Promise<void> {
  const response = await fetch(path).catch(() => null);
  if (response?.status === 200 && path.startsWith('/downloads/')) await keep(path, response);
}

/** Where there is no room for it, it is not kept. */
async function keep(path: string, response: Response): Promise<void> {
  await keepCopy('downloads', path, response).then(tidy, () => undefined);
}
