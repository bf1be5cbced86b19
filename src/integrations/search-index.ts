/**
 * Makes the search index of each language when the site is built, and serves it from memory while the site is being
 * written: made when it is first asked for, and again when the content has changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { buildIndex } from './search-index/build-index.ts';
import { currentRecords } from './search-index/current-records.ts';
import { serveIndex } from './search-index/serve-index.ts';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        for (const language of languages) {
          const records = currentRecords(language);
          for (const { path, content } of await buildIndex(language, records)) {
            const file = join(fileURLToPath(dir), routes.searchIndex(language), path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, content);
          }
          logger.info(`${records.length} clauses can be searched (${language}).`);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(serveIndex(logger));
      },
    },
  };
}
