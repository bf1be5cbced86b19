import { languages } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';
import { isNamedByContent } from '../../src/integrations/host-config/cache-rules.ts';

/**
 * In this order a release becomes public where it cannot all at once, each stage whole before the next begins: what is
 * there leads to nothing that is not. First what pages need and what they offer, then the texts that stay for ever, then
 * the pages that change, and last what tells of all of them.
 */
export const stages = ['assets', 'texts', 'pages', 'aggregates'] as const;

export type Stage = (typeof stages)[number];

const listings = new Set([
  routes.chooser(),
  ...languages.flatMap((language) => [routes.home(language), routes.updates(language)]),
]);

/** @param path the address of a file, with `/` for `index.html`. */
export function stageOf(path: string): Stage {
  if (isNamedByContent(path) || /\.(?:css|ico|jpg|png|svg|ttf|webp|woff2)$/.test(path)) return 'assets';
  if (path.startsWith(routes.download('')) && path !== routes.checksums()) return 'assets';
  if (/\/\d{4}-\d\d-\d\d[./]/.test(path)) return 'texts';
  if (/(?:\/|\.html)$/.test(path) && !listings.has(path)) return 'pages';
  return 'aggregates';
}
