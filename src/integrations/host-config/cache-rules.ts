import { languages } from '../../domain/language.ts';
import type { PolicyId } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';
import { searchScopes } from '../../domain/search/scope.ts';
import type { HeaderRule } from './header-rules.ts';
import { matchesPattern } from './path-pattern.ts';

const hour = 60 * 60;
const day = 24 * hour;

/** Where the site cannot be reached, a cache may go on with what it has: better an old banner than no text. */
const whenDown = `stale-if-error=${30 * day}`;

/**
 * What may be kept, and for how long. `checked`, which is for whatever no rule names, is kept and asked for again each
 * time: an unchanged file is answered with 304. Each of these depends on nothing but the path.
 */
export const cacheControl = {
  /** The name says what is in the file. */
  forGood: 'public, max-age=31536000, immutable',
  /** The words stay as they are; a correction and a redesign may change the file. */
  datedFile: `public, max-age=${day}, ${whenDown}`,
  /** The words stay as they are; the banner that calls them superseded must not be long in coming. */
  datedPage: `public, max-age=${hour}, ${whenDown}`,
  checked: 'no-cache',
} as const;

const namedByContent: readonly string[] = [
  '/_astro/*',
  `${routes.searchEngine()}*`,
  ...languages
    .flatMap((language) => searchScopes.map((scope) => routes.searchIndex(language, scope)))
    .flatMap((index) => [`${index}index/*`, `${index}fragment/*`]),
];

/** Whether the name of a file changes with what is in it. */
export function isNamedByContent(path: string): boolean {
  return namedByContent.some((pattern) => matchesPattern(pattern, path));
}

/**
 * How long browsers and caches keep the files of the site. No path matches two of the rules, for some hosts join what
 * several rules say; what none matches is `cacheControl.checked`, which Netlify and Cloudflare do by themselves. That
 * every dated address begins with a 2 keeps the rules few: Cloudflare reads a hundred.
 */
export function cacheRules(policies: readonly PolicyId[]): HeaderRule[] {
  const rule = (value: string) => (path: string) => ({ path, headers: { 'Cache-Control': value } });
  const pages = policies.flatMap((policy) => languages.map((language) => `${routes.policy(language, policy)}2*`));
  return [
    ...namedByContent.map(rule(cacheControl.forGood)),
    ...policies.map((policy) => routes.download(`${policy}-2*`)).map(rule(cacheControl.datedFile)),
    ...pages.map(rule(cacheControl.datedPage)),
  ];
}
