import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import { isBilingual } from '../domain/bilingual/nearest-version.ts';
import { languages, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { languagesOf, versionInForce } from '../domain/version.ts';
import { isComparableIn, versionPairs } from '../domain/version-pairs.ts';

/** The sitemap lists each page once, at its canonical address. */
export function siteMap(): AstroIntegration {
  let unlisted: ReadonlySet<string> | null = null;
  return sitemap({
    filter: (page) => !(unlisted ??= unlistedPaths()).has(new URL(page).pathname),
  });
}

/** Error pages, the dated address of what is in force, and pages that only lead on. */
function unlistedPaths(): Set<string> {
  const paths = languages.flatMap((language) => [
    routes.notFound(language),
    ...siteLibrary().policies.flatMap((policy) => [
      ...unlistedBilinguals(policy, language),
      ...unlistedVersions(policy, language),
      ...unlistedComparisons(policy, language),
    ]),
  ]);
  return new Set(paths);
}

function unlistedVersions(policy: Policy, language: Language): string[] {
  return policy.versions
    .filter((version) => version === versionInForce(policy, today()) || !languagesOf(version).includes(language))
    .map((version) => routes.version(language, policy.id, version.date));
}

/** The dated address of what is in force, and versions with one language only. */
function unlistedBilinguals(policy: Policy, language: Language): string[] {
  return policy.versions
    .filter((version) => version === versionInForce(policy, today()) || !isBilingual(version))
    .map((version) => routes.bilingualVersion(language, policy.id, version.date));
}

/** Newest first, or in a language that one of the two does not have. */
function unlistedComparisons(policy: Policy, language: Language): string[] {
  return versionPairs(policy).flatMap((pair) => {
    const [from, to] = [pair.from.date, pair.to.date];
    const newestFirst = routes.compare(language, policy.id, to, from);
    return isComparableIn(pair, language)
      ? [newestFirst]
      : [newestFirst, routes.compare(language, policy.id, from, to)];
  });
}
