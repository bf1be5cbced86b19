import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteLibrary } from '../content/site-library.ts';
import { today } from '../content/today.ts';
import { isBilingual } from '../domain/bilingual/nearest-version.ts';
import { languages, languageTag, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { addressTable } from '../domain/stable-links.ts';
import { languagesOf, statusOf, type PolicyVersion } from '../domain/version.ts';
import { isComparableIn } from '../domain/version-pairs.ts';
import { site } from '../site.config.ts';
import { lastChanges } from './site-map/last-changes.ts';

/**
 * The sitemap lists each page once, at its canonical address, with the same page in the other language, and with the
 * moment of its last change where that is known. Versions that were replaced are not in it: search engines are asked
 * not to list them. What changed between versions is.
 */
export function siteMap(): AstroIntegration {
  let unlisted: ReadonlySet<string> | null = null;
  let changes: ReadonlyMap<string, string> | null = null;
  const isListed = (path: string): boolean =>
    !path.startsWith(routes.printSources()) && !(unlisted ??= unlistedPaths()).has(path);
  return sitemap({
    filter: (page) => isListed(new URL(page).pathname),
    serialize: (item) => {
      const { origin, pathname } = new URL(item.url);
      const links = alternates(pathname, isListed).map(({ lang, path }) => ({ lang, url: origin + path }));
      const lastmod = (changes ??= lastChanges(siteLibrary(), today())).get(pathname);
      return { ...item, links, ...(lastmod !== undefined && { lastmod }) };
    },
  });
}

/** As the head of the page names them (see `frame.ts`): the home pages' default is the chooser. */
function alternates(path: string, isListed: (path: string) => boolean): { lang: string; path: string }[] {
  const [, start = '', ...rest] = path.split('/');
  const inLanguage = (language: Language): string => `/${[language, ...rest].join('/')}`;
  const isHome = path === routes.chooser() || routes.home(start as Language) === path;
  const exists = isHome ? languages : languages.filter((language) => isListed(inLanguage(language)));
  const pages = exists.map((language) => ({
    lang: languageTag[language],
    path: isHome ? routes.home(language) : inLanguage(language),
  }));
  const fallback = isHome ? routes.chooser() : (pages.find(({ lang }) => lang === languageTag[site.defaultLanguage]) ?? pages[0])!.path; // prettier-ignore
  return [...pages, { lang: 'x-default', path: fallback }];
}

/** Error pages, what is shown without network, the dated address of what is or was in force, and pages that only lead on. */
function unlistedPaths(): Set<string> {
  const paths = languages.flatMap((language) => [
    routes.notFound(language),
    routes.offline(language),
    ...siteLibrary().policies.flatMap((policy) => [
      ...unlistedBilinguals(policy, language),
      ...unlistedVersions(policy, language),
      ...unlistedComparisons(policy, language),
    ]),
  ]);
  return new Set([...paths, ...leadingOn()]);
}

function leadingOn(): string[] {
  const { policies, redirects } = siteLibrary();
  const { links, moved } = addressTable(policies, redirects);
  return [routes.stableLinks(), ...links.map(({ path }) => path), ...moved.map(({ from }) => from)];
}

function unlistedVersions(policy: Policy, language: Language): string[] {
  return policy.versions
    .filter((version) => !isUpcoming(policy, version) || !languagesOf(version).includes(language))
    .map((version) => routes.version(language, policy.id, version.date));
}

/** What is in force has another address, and what was replaced is not to be found instead of it. */
function isUpcoming(policy: Policy, version: PolicyVersion): boolean {
  return statusOf(policy, version, today()).kind === 'upcoming';
}

/** What is or was in force, and versions with one language only. */
function unlistedBilinguals(policy: Policy, language: Language): string[] {
  return policy.versions
    .filter((version) => !isUpcoming(policy, version) || !isBilingual(version))
    .map((version) => routes.bilingualVersion(language, policy.id, version.date));
}

/** Newest first, or in a language that one of the two does not have. */
function unlistedComparisons(policy: Policy, language: Language): string[] {
  return siteLibrary()
    .comparisons(policy.id, today())
    .flatMap((pair) => {
      const [from, to] = [pair.from.date, pair.to.date];
      const newestFirst = routes.compare(language, policy.id, to, from);
      return isComparableIn(pair, language)
        ? [newestFirst]
        : [newestFirst, routes.compare(language, policy.id, from, to)];
    });
}
