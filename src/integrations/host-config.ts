/**
 * Writes what a host must know about the site besides its files: `_redirects` and `_headers`, which Netlify and our
 * preview server read (Cloudflare Pages reads what it knows of them), and what `deploy/nginx/` includes.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import { addressTable } from '../domain/stable-links.ts';
import { site } from '../site.config.ts';
import { cacheRules } from './host-config/cache-rules.ts';
import { comparisonChoosers } from './host-config/comparison-choosers.ts';
import { typeRules } from './host-config/content-types.ts';
import { headerRules } from './host-config/header-rules.ts';
import { headersFile } from './host-config/headers-file.ts';
import { inlineHashes } from './host-config/inline-hashes.ts';
import { nginxFile } from './host-config/nginx-file.ts';
import { nginxServerFile } from './host-config/nginx-server-file.ts';
import { redirectsFile } from './host-config/redirects-file.ts';
import { writeWholeFile } from './pdf/whole-file.ts';

export function hostConfig(): AstroIntegration {
  return {
    name: 'host-config',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const library = siteLibrary();
        const { policies, redirects } = library;
        const table = addressTable(policies, redirects);
        const inline = await inlineHashes(fileURLToPath(dir));
        const choosers = comparisonChoosers(library, today());
        const rules = [
          ...headerRules({ ...site.embedding, feedback: site.feedback, inline }),
          ...cacheRules(policies.map(({ id }) => id)),
          ...typeRules(),
        ];
        const files = {
          _redirects: redirectsFile(table, site.defaultLanguage, choosers),
          _headers: headersFile(rules),
          '_nginx.conf': nginxFile(table, rules, site.defaultLanguage, choosers),
          '_nginx-server.conf': nginxServerFile(rules),
        };
        for (const [name, content] of Object.entries(files)) {
          await writeWholeFile(join(fileURLToPath(dir), name), Buffer.from(content));
        }
        logger.info(`${table.links.length} stable links, ${table.moved.length} redirects.`);
      },
    },
  };
}
