/**
 * Makes what readers search with when the site is built, beside the pages. Serves it from memory while the site is being
 * written: made when it is first asked for, and again when the content has changed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import type { SearchFiles } from './search-index/files-of-language.ts';
import { withSearchFilesWorker } from './search-index/make-files-beside.ts';
import { searchFiles } from './search-index/search-files.ts';
import { serveIndex } from './search-index/serve-index.ts';

export function searchIndex(): AstroIntegration {
  let making: Promise<SearchFiles>;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        making = withSearchFilesWorker((make) => searchFiles(siteLibrary(), today(), make));
        // It is waited for when the pages are done; should they fail before, theirs is the error to tell.
        making.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await making;
        await writeFiles(fileURLToPath(dir), files);
        logger.info(`${files.size} files to search with.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(serveIndex(logger));
      },
    },
  };
}

/** As many as are written at once: thousands of small files take long one by one, and all at once is too many to open. */
const filesAtOnce = 256;

async function writeFiles(folder: string, files: SearchFiles): Promise<void> {
  const waiting = [...files].map(([path, content]) => ({ file: join(folder, path), content }));
  for (const place of new Set(waiting.map(({ file }) => dirname(file)))) await mkdir(place, { recursive: true });
  while (waiting.length > 0) {
    await Promise.all(waiting.splice(-filesAtOnce).map(({ file, content }) => writeFile(file, content)));
  }
}
