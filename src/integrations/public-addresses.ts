/**
 * Refuses a site in which an address that was ever shipped leads nowhere. It comes last: it looks at all that was
 * built. New addresses are only told of, so that one can look at a site before shipping it; a test insists on them.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../content/problem.ts';
import { siteLibrary } from '../content/site-library.ts';
import { checkUrls } from '../content/urls/check-urls.ts';
import { addressTable } from '../domain/stable-links.ts';
import { builtAddresses } from './public-addresses/built-addresses.ts';

export function publicAddresses(): AstroIntegration {
  return {
    name: 'public-addresses',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const library = siteLibrary();
        const addresses = builtAddresses(fileURLToPath(dir), library);
        const { moved } = addressTable(library.policies, library.redirects);
        const { problems, fresh } = checkUrls(library.folder, addresses, moved);
        if (problems.length > 0) throw refusal(problems);
        logger.info(`${addresses.size} public addresses; none that was shipped is missing.`);
        if (fresh.length > 0) logger.warn(`${fresh.length} are new: npm run policy urls adds them to the ledger.`);
      },
    },
  };
}

function refusal(problems: ConstructorParameters<typeof ContentError>[0]): ContentError {
  const error = new ContentError(problems);
  // Where it was thrown in the code says nothing to who took an address out.
  error.stack = `${error.name}:\n${error.message}`;
  return error;
}
