import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { normalize } from 'node:path/posix';
import sirv from 'sirv';
import { contentType } from './content-type.ts';
import { headersFor, readHeaders } from './headers.ts';
import { notFoundPage } from './not-found.ts';
import { readRedirects, redirectionOf, type Redirection } from './redirects.ts';

/** Files whose names say what is in them. */
const neverChanges = /^\/(_astro|pagefind\/(engine-[\d.]+|[\w-]+\/(index|fragment)))\//;

/**
 * Answers requests with the files of the site in `root`: sirv reads and sends, the rules of addresses are here. What
 * `_redirects` and `_headers` say is honoured as their host would; the files themselves are not served.
 */
export function siteHandler(root: string): RequestListener {
  const files = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.setHeader('Content-Type', contentType(path));
      if (neverChanges.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    const address = addressOf(request);
    for (const [name, value] of headersFor(readHeaders(root), address.pathname)) response.setHeader(name, value);
    const redirection = redirectionOf(readRedirects(root), {
      ...address,
      acceptLanguage: request.headers['accept-language'] ?? '',
      exists: isFile(root, address.pathname),
    });
    if (redirection) return redirect(root, address, redirection, request, response);
    if (isConfiguration(address.pathname)) return notFound(root, address.pathname, request, response);
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
  notFound(root, pathname, request, response);
}

function redirect(
  root: string,
  { search }: Address,
  { to, status }: Redirection,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (status === 404) return notFound(root, to, request, response);
  const query = to.includes('?') ? search.replace('?', '&') : search;
  response.writeHead(status, { Location: to + query }).end();
}

/** Sends the page that lies at `pathname`, or the one for addresses like it, with the status 404. */
function notFound(root: string, pathname: string, request: IncomingMessage, response: ServerResponse): void {
  const { type, body } = notFoundPage(root, pathname);
  response.writeHead(404, { 'Content-Type': type, 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** What is written for the host, not for readers. */
function isConfiguration(pathname: string): boolean {
  return /^\/_(redirects|headers|nginx\.conf)$/.test(pathname);
}

function isFile(root: string, pathname: string): boolean {
  const path = join(root, normalize(decoded(pathname)), pathname.endsWith('/') ? 'index.html' : '');
  return !path.includes('\0') && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
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
