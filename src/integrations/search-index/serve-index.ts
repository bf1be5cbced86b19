import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { inspect } from 'node:util';
import type { AstroIntegrationLogger } from 'astro';
import { siteLibrary } from '../../content/site-library.ts';
import { languages, type Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import { buildIndex } from './build-index.ts';
import { currentRecords } from './current-records.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
type Files = ReadonlyMap<string, Uint8Array>;

/** Answers requests for the files of the indexes, made from the content as it is now. */
export function serveIndex(logger: Pick<AstroIntegrationLogger, 'error'>): Middleware {
  const current = currentIndexes();
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*/s, '');
    const language = languages.find((candidate) => path.startsWith(routes.searchIndex(candidate)));
    if (!language) {
      next();
      return;
    }
    current(language).then(
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

/** The files of an index by address. The library is another object once content has changed. */
function currentIndexes(): (language: Language) => Promise<Files> {
  let library: unknown;
  let indexes = new Map<Language, Promise<Files>>();
  let turn: Promise<unknown> = Promise.resolve();
  return async (language) => {
    if (library !== siteLibrary()) indexes = new Map();
    library = siteLibrary();
    const known = indexes.get(language);
    if (known) return known;
    // One after another: they share one Pagefind.
    const made = turn.then(() => indexFiles(language));
    turn = made.catch(() => undefined);
    indexes.set(language, made);
    return made;
  };
}

async function indexFiles(language: Language): Promise<Files> {
  const files = await buildIndex(language, currentRecords(language));
  return new Map(files.map(({ path, content }) => [routes.searchIndex(language) + path, content]));
}

function contentType(path: string): string {
  return { '.js': 'text/javascript', '.json': 'application/json' }[extname(path)] ?? 'application/octet-stream';
}
