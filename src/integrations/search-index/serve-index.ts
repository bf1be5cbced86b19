import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { inspect } from 'node:util';
import type { AstroIntegrationLogger } from 'astro';
import { siteLibrary } from '../../content/site-library.ts';
import { today } from '../../content/today.ts';
import { routes } from '../../domain/routes.ts';
import type { SearchFiles } from './files-of-language.ts';
import { searchFiles } from './search-files.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Answers requests for what readers search with, made from the content as it is now. */
export function serveIndex(logger: Pick<AstroIntegrationLogger, 'error'>): Middleware {
  const current = currentFiles();
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*/s, '');
    if (!path.startsWith(routes.searchFolder())) {
      next();
      return;
    }
    current().then(
      (files) => {
        const content = files.get(path);
        const headers = { 'Content-Type': contentType(path), 'Cache-Control': 'no-store' };
        response.writeHead(content ? 200 : 404, headers).end(content);
      },
      (error: unknown) => {
        logger.error(inspect(error));
        response.writeHead(500).end();
      },
    );
  };
}

/** The files of the library as it is. It is another object once content has changed. */
function currentFiles(): () => Promise<SearchFiles> {
  let library: unknown;
  let made: Promise<SearchFiles> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  return async () => {
    const now = siteLibrary();
    if (made === undefined || library !== now) {
      library = now;
      // One after another: they share one Pagefind.
      made = turn.then(() => searchFiles(now, today()));
      turn = made.catch(() => undefined);
    }
    return made;
  };
}

function contentType(path: string): string {
  return { '.js': 'text/javascript', '.json': 'application/json' }[extname(path)] ?? 'application/octet-stream';
}
