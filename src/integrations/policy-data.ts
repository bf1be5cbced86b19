/**
 * Writes the checksums, the API, the feeds, `llms.txt` and `security.txt` when the site is built. It comes after all integrations that make files
 * to download, for it says how long they are and what they hash to. While the site is being written there are no such
 * files: the API and the feeds that are served then know of none.
 */
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import { dataFiles } from './data-files/data-files.ts';
import { downloadedFiles } from './data-files/downloaded-files.ts';
import { writeWholeFile } from './pdf/whole-file.ts';

export function policyData(): AstroIntegration {
  return {
    name: 'policy-data',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const downloads = await downloadedFiles(output);
        const files = dataFiles({ library: siteLibrary(), today: today(), downloads });
        for (const [path, content] of files) await writeWholeFile(join(output, path), Buffer.from(content));
        logger.info(`${files.size} files for programs, ${downloads.length} checksums.`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/\?.*/s, '');
          if (!/\.(json|txt|xml)$/.test(path)) return next();
          const content = dataFiles({ library: siteLibrary(), today: today(), downloads: [] }).get(path);
          if (content === undefined) return next();
          const type = path.endsWith('.txt') ? 'text/plain; charset=utf-8' : `application/${extname(path).slice(1)}`;
          response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content);
        });
      },
    },
  };
}
