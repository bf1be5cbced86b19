/**
 * Reads all content before the site is built and refuses to build what is not in order. While the site is being
 * written, keeps what is shown in step with the files and prints problems instead of stopping.
 */
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { checkLibrary } from '../content/check-library.ts';
import { ContentError } from '../content/problem.ts';
import { readAhead } from '../content/read-ahead.ts';
import { openReadingCache } from '../content/reading-cache.ts';
import { contentDirectory, refreshSiteLibrary, siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import { readingFingerprint } from './reading-fingerprint.ts';

export interface ContentCheckOptions {
  /** Where texts are kept from build to build as they were read, from the project's root; `null` reads all of them. */
  readonly cacheFolder?: string | null;
}

/** The integration for `astro.config.mjs`; it comes first, so that nothing is made from faulty content. */
export function contentCheck({ cacheFolder = join('.cache', 'texts') }: ContentCheckOptions = {}): AstroIntegration {
  let root = '.';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async ({ logger }) => {
        refreshSiteLibrary();
        const cache = cacheFolder ? openReadingCache(resolve(root, cacheFolder), readingFingerprint(root)) : null;
        await readAhead(siteLibrary(), { cache });
        refuseProblems();
        logger.info(`${siteLibrary().policies.length} policies are in order.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        printProblems(logger);
        watchContent(server, logger);
      },
    },
  };
}

function refuseProblems(): void {
  const problems = checkLibrary(siteLibrary(), today());
  if (problems.length === 0) return;
  const error = new ContentError(problems);
  // The reader of this message writes policies: where it was thrown in the code says nothing to them.
  error.stack = `${error.name}:\n${error.message}`;
  throw error;
}

function printProblems(logger: AstroIntegrationLogger): void {
  const problems = checkLibrary(siteLibrary(), today());
  if (problems.length > 0) logger.error(`The content is not in order.\n${new ContentError(problems).message}`);
}

function watchContent(server: HookParameters<'astro:server:setup'>['server'], logger: AstroIntegrationLogger): void {
  const directory = contentDirectory();
  server.watcher.add(directory);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(directory + sep)) return;
    refreshSiteLibrary();
    printProblems(logger);
    // Astro keeps the answers of `getStaticPaths` until its own content changes; ours has.
    server.environments.ssr.hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload' });
  });
}
