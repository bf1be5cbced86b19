import { existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { normalize } from 'node:path/posix';
import { cacheControl } from '../../src/integrations/host-config/cache-rules.ts';
import { preferredLanguage } from './accept-language.ts';
import { addVary, headersFor, readHeaders } from './headers.ts';
import { notFoundPage } from './not-found.ts';
import { readRedirects, redirectionOf, type Redirection } from './redirects.ts';
import { sendFile } from './send-file.ts';
import { decoded, fileAt, isHidden } from './site-files.ts';

/**
 * Answers requests with the files of the site in `root`, as `deploy/nginx/` does: what `_redirects` and `_headers` say
 * is honoured as their host would; the files themselves are not served.
 */
export function siteHandler(root: string): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    const address = addressOf(request);
    const { pathname, search } = address;
    if (isHidden(pathname)) return notFound(root, pathname, request, response);
    const redirection = redirectionOf(readRedirects(root), {
      ...address,
      acceptLanguage: request.headers['accept-language'] ?? '',
      exists: fileAt(root, pathname) !== null,
    });
    if (redirection) return redirect(root, address, redirection, request, response);
    const file = fileAt(root, pathname);
    if (file === null) return redirectOrNotFound(root, address, request, response);
    describe(root, pathname, response);
    if (pathname !== '/') return sendFile(root, file, request, response);
    // Browsers get the page, whose script knows what the reader has chosen before; the others are led by what they ask for.
    addVary(response, 'Accept-Language, Sec-Fetch-Dest');
    const language = preferredLanguage(request.headers['accept-language'] ?? '');
    if (language === null || request.headers['sec-fetch-dest']) return sendFile(root, file, request, response);
    response.writeHead(302, { Location: `/${language}/${search}` }).end();
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

/** Sets the headers that belong to an address. */
function describe(root: string, pathname: string, response: ServerResponse): void {
  response.setHeader('Cache-Control', cacheControl.checked);
  for (const [name, value] of headersFor(readHeaders(root), pathname)) response.setHeader(name, value);
}

function redirectOrNotFound(
  root: string,
  { pathname, search }: Address,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!pathname.endsWith('/') && existsSync(join(root, normalize(decoded(pathname)), 'index.html'))) {
    describe(root, pathname, response);
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  notFound(root, pathname, request, response);
}

function redirect(
  root: string,
  { pathname, search }: Address,
  { to, status }: Redirection,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (status === 404) return notFound(root, to, request, response);
  describe(root, pathname, response);
  const query = to.includes('?') ? search.replace('?', '&') : search;
  response.writeHead(status, { Location: to + query }).end();
}

/** Sends the page that lies at `pathname`, or the one for addresses like it, with the status 404. */
function notFound(root: string, pathname: string, request: IncomingMessage, response: ServerResponse): void {
  const page = notFoundPage(root, pathname, request.headers['accept-language'] ?? '');
  describe(root, page.path, response);
  addVary(response, 'Accept-Language');
  response.writeHead(404, { 'Content-Type': page.type, 'Content-Length': page.body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : page.body);
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}
