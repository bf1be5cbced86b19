/** Writes the files that are made from the record itself, in Word and in Markdown, when the site is built. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import { mediaType } from '../domain/media-type.ts';
import { madeBy } from './documents/document-job.ts';
import { documentJobs } from './documents/document-jobs.ts';
import { writeWholeFile } from './pdf/whole-file.ts';

export function policyDocuments(): AstroIntegration {
  return {
    name: 'policy-documents',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const output = fileURLToPath(dir);
        const jobs = documentJobs(siteLibrary(), today());
        for (const job of jobs) await writeWholeFile(join(output, job.file), await madeBy(job));
        const total = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${jobs.length} Word and Markdown files, ${total} s`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/\?.*/s, '');
          const job =
            /\.(docx|md)$/.test(path) && documentJobs(siteLibrary(), today()).find(({ file }) => file === path);
          if (!job) return next();
          madeBy(job).then((bytes) => {
            response.writeHead(200, { 'Content-Type': mediaType(path), 'Cache-Control': 'no-store' }).end(bytes);
          }, next);
        });
      },
    },
  };
}
