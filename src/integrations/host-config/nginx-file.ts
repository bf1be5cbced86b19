import { languages, type Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import type { AddressTable } from '../../domain/stable-links.ts';
import { cacheControl } from './cache-rules.ts';
import type { HeaderRule } from './header-rules.ts';
import { headerMaps } from './nginx/header-maps.ts';
import { languageMaps } from './nginx/language-maps.ts';
import { nginxMap, type MapEntry } from './nginx/nginx-map.ts';
import { packedMaps } from './nginx/packed-maps.ts';

const introduction = `# Made by the build, for the http block of nginx: what depends on the texts and on site.config.ts, as maps.
# deploy/nginx/policies.conf has what uses them.

# Also with keys as long as ours, and with thousands of versions, the maps find their place.
map_hash_bucket_size 512;
map_hash_max_size 65536;
`;

/**
 * `_nginx.conf`: the table of addresses and the headers, as maps for the `http` block.
 * @param choosers the pages that compare any two versions of a policy.
 */
export function nginxFile(
  { links, moved }: AddressTable,
  rules: readonly HeaderRule[],
  fallback: Language,
  choosers: readonly string[] = [],
): string {
  return [
    introduction,
    ...languageMaps(fallback),
    nginxMap('$uri $http_sec_fetch_dest', '$policies_chosen', [
      // Browsers get the page, whose script knows what the reader has chosen before; the others are led by what they ask for.
      ['/ ', '$policies_asked'],
      ['default', ''],
    ]),
    nginxMap('$arg_lang', '$policies_language', [
      ['', '$policies_reader'],
      ...languages.map((language): MapEntry => [language, language]),
      ['default', '-'],
    ]),
    nginxMap(
      '$uri $arg_version $policies_language',
      '$policies_found',
      links.flatMap(({ path, targets }) =>
        targets.flatMap(({ version, language, to }) =>
          variants(path).map((own): MapEntry => [`${own} ${version ?? ''} ${language}`, to]),
        ),
      ),
    ),
    nginxMap(
      '$uri',
      '$policies_moved',
      moved.flatMap(({ from, to }) => variants(from).map((path): MapEntry => [path, to])),
    ),
    nginxMap('$uri', '$policies_compared', choosers.map(comparison)),
    nginxMap('$args', '$policies_further_args', [
      ['', ''],
      ['default', '&$args'],
    ]),
    nginxMap('$uri', '$policies_hidden', hidden),
    nginxMap('$request_method', '$policies_allow', [
      ['GET', ''],
      ['HEAD', ''],
      ['default', 'GET, HEAD'],
    ]),
    nginxMap('$policies_asked', '$policies_missing_for_reader', [
      ['', '/404.html'],
      ...languages.map((language): MapEntry => [language, `${routes.notFound(language)}index.html`]),
    ]),
    nginxMap('$uri', '$policies_missing', missing(links.map(({ path }) => path))),
    ...packedMaps(),
    ...headerMaps(rules, { 'Cache-Control': cacheControl.checked }),
  ].join('\n');
}

/** What is there for the server, and addresses that only lead on: where they do not, there is nothing. */
const hidden: readonly MapEntry[] = [
  ['~/\\.(?!well-known/)', '1'],
  ['~\\.(?:br|gz)$', '1'],
  ['~^/_[^/]*$', '1'],
  ['~/index\\.html$', ''],
  [`~^${routes.stableLinks()}.`, '1'],
  [`~^${routes.oldDocuments()}`, '1'],
];

/** Days alone: what was decoded from an address may be anything else, and must not get into a header. */
function comparison(page: string): MapEntry {
  const days = '(?<policies_from>[\\d-]+)/(?<policies_to>[\\d-]+)';
  return [`~^${page}${days}/?$`, `${page}?from=$policies_from&to=$policies_to`];
}

/** The page that says that there is none: the list of what `/go/` knows, else in the reader's language. */
function missing(links: readonly string[]): MapEntry[] {
  return [
    ...links.flatMap((path) => variants(path).map((own): MapEntry => [own, `${path}index.html`])),
    [`~^${routes.stableLinks()}`, `${routes.stableLinks()}index.html`],
    [`~^${routes.oldDocuments()}`, `${routes.stableLinks()}index.html`],
    ...languages.map((language): MapEntry => [`~^${routes.home(language)}`, `${routes.notFound(language)}index.html`]),
    ['default', '$policies_missing_for_reader'],
  ];
}

/** An address is asked for with and without its slash at the end. */
function variants(path: string): string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}
