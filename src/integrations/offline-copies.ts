/**
 * Writes `/sw.js` and the lists of what it keeps for times without network. It comes after all that make or change files,
 * for the lists say what is in them, and before they are packed. A site that keeps no copies has a worker, too: one that
 * takes itself out.
 */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { keptSets } from '../domain/kept-files.ts';
import { routes } from '../domain/routes.ts';
import { site } from '../site.config.ts';
import { bundleLeavingWorker, bundleWorker } from './offline-copies/bundle-worker.ts';
import { keptFiles } from './offline-copies/kept-files.ts';
import { digest } from './pdf/digest.ts';
import { openSiteFiles } from './pdf/site-files.ts';
import { writeWholeFile } from './pdf/whole-file.ts';

export function offlineCopies(): AstroIntegration {
  return {
    name: 'offline-copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const write = (path: string, content: string) => writeWholeFile(join(root, path), Buffer.from(content));
        if (!site.offline) return write(routes.offlineWorker(), await bundleLeavingWorker());
        const paths = await addressesIn(root);
        const built = openSiteFiles(root);
        const digestOf = async (path: string): Promise<string> => (await built.digest(path))!;
        const policies = siteLibrary().policies.map(({ id }) => id);
        const lists = await Promise.all(
          keptSets.map(async (set) => ({ set, files: await keptFiles({ set, policies, paths, digestOf }) })),
        );
        const build = digest(JSON.stringify(lists)).slice(0, 16);
        for (const { set, files } of lists) await write(routes.offlineFiles(set), JSON.stringify({ build, ...files }));
        const worker = await bundleWorker(build);
        await write(routes.offlineWorker(), worker);
        logger.info(`${routes.offlineWorker()} (${worker.length} bytes) keeps build ${build}.`);
      },
      'astro:server:setup': ({ server }) => {
        // A worker of a built site that was served at the same address would answer with its copies.
        server.middlewares.use((request, response, next) => {
          if (request.url !== routes.offlineWorker()) return next();
          bundleLeavingWorker().then((code) => {
            response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(code);
          }, next);
        });
      },
    },
  };
}

async function addressesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(root, join(parentPath, name)).split(sep).join('/')}`)
    .sort();
}
