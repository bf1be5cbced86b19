import { existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { normalize } from 'node:path/posix';
import sirv from 'sirv';
import { contentType } from './content-type.ts';
import { notFoundPage } from './not-found.ts';

/** Answers requests with the files of the site in `root`: sirv reads and sends, the rules of addresses are here. */
export function siteHandler(root: string): RequestListener {
  const files = sirv(root, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.setHeader('Content-Type', contentType(path));
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    const address = addressOf(request);
    request.url = address.pathname.endsWith('/') ? `${address.pathname}index.html` : address.pathname;
    files(request, response, () => redirectOrNotFound(root, address, request, response));
  };
}

interface Address {
  pathname: string;
  /** With its question mark, or empty. */
  search: string;
}

function addressOf(request: IncomingMessage): Address {
  const url = request.url ?? '/';
  const end = url.includes('?') ? url.indexOf('?') : url.length;
  return { pathname: normalize(`/${url.slice(0, end)}`), search: url.slice(end) };
}

function redirectOrNotFound(
  root: string,
  { pathname, search }: Address,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!pathname.endsWith('/') && existsSync(join(root, normalize(decoded(pathname)), 'index.html'))) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const { type, body } = notFoundPage(root, pathname);
  response.writeHead(404, { 'Content-Type': type, 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
