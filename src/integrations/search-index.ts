/**
 * Makes what readers search with when the site is built, beside the pages. Serves it from memory while the site is being
 * written: made when it is first asked for, and again when the content has changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import { withIndexWorker } from './search-index/build-index-beside.ts';
import { searchFiles, type SearchFiles } from './search-index/search-files.ts';
import { serveIndex } from './search-index/serve-index.ts';

export function searchIndex(): AstroIntegration {
  let making: Promise<SearchFiles>;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        making = withIndexWorker((build) => searchFiles(siteLibrary(), today(), build));
        // It is waited for when the pages are done; should they fail before, theirs is the error to tell.
        making.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await making;
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${files.size} files to search with.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(serveIndex(logger));
      },
    },
  };
}
