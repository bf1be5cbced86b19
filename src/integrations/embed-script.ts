/** Makes `/embed.js`: not one of Astro's scripts, for its name must stay and it runs on pages of other sites. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { routes } from '../domain/routes.ts';
import { bundleEmbedScript } from './embed-script/bundle-embed-script.ts';
import { writeWholeFile } from './pdf/whole-file.ts';

/** In bytes. It is loaded by pages that have better things to do. */
const limit = 2048;

export function embedScript(): AstroIntegration {
  return {
    name: 'embed-script',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const code = Buffer.from(await bundleEmbedScript());
        if (code.length > limit) throw new Error(`/embed.js has ${code.length} bytes; it may have ${limit}.`);
        await writeWholeFile(join(fileURLToPath(dir), routes.embedScript()), code);
        logger.info(`${routes.embedScript()} (${code.length} bytes)`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url !== routes.embedScript()) return next();
          bundleEmbedScript().then((code) => {
            response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(code);
          }, next);
        });
      },
    },
  };
}
