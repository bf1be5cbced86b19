import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import { languages } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { languagesOf, versionInForce } from '../domain/version.ts';

/** The sitemap lists each page once, at its canonical address. */
export function siteMap(): AstroIntegration {
  let unlisted: ReadonlySet<string> | null = null;
  return sitemap({
    filter: (page) => !(unlisted ??= unlistedPaths()).has(new URL(page).pathname),
  });
}

/** Error pages, the dated address of what is in force, and versions that do not exist in a language. */
function unlistedPaths(): Set<string> {
  const paths = languages.flatMap((language) => [
    routes.notFound(language),
    ...siteLibrary().policies.flatMap((policy) =>
      policy.versions
        .filter((version) => version === versionInForce(policy, today()) || !languagesOf(version).includes(language))
        .map((version) => routes.version(language, policy.id, version.date)),
    ),
  ]);
  return new Set(paths);
}
