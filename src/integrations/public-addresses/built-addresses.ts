import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Library } from '../../content/library.ts';
import { anchorsOf } from '../../domain/document/anchors.ts';
import { languages } from '../../domain/language.ts';
import { retiredIn } from '../../domain/retired.ts';
import { atClause, routes } from '../../domain/routes.ts';
import { addressTable } from '../../domain/stable-links.ts';
import { findVersion } from '../../domain/version.ts';

/** Files that pages need and nobody links to; their names change with what is in them. Packed copies have no address. */
const internal = [
  /^\/_/,
  /^\/pagefind\//,
  /^\/(?:\w+\/)?404(?:\.html|\/)$/,
  /^\/sitemap-\d+\.xml$/,
  /\.(?:br|gz)$/,
  /\/compare\/[\d-]+\.json$/,
];

/**
 * Every public address of a built site: pages, files, redirects, terms, and the ids of each text at its dated page.
 * Those of the page that shows the version in force change with it; `retired` in `version.yml` sees to it that none is lost.
 * @param site the folder of the built site.
 */
export function builtAddresses(site: string, library: Library): Set<string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(site, join(parentPath, name)).split(sep).join('/')}`)
    .map((path) => path.replace(/\/index\.html$/, '/'));
  const { moved } = addressTable(library.policies, library.redirects);
  return new Set(
    [...files, ...moved.map(({ from }) => from), ...textAddresses(library), ...termAddresses(library)].filter(
      (path) => !internal.some((pattern) => pattern.test(path)),
    ),
  );
}

function textAddresses(library: Library): string[] {
  return [...library.texts()].flatMap((text) => {
    const policy = library.policy(text.policy);
    const retired = retiredIn(policy, findVersion(policy, text.version)!);
    const page = routes.version(text.language, text.policy, text.version);
    return [...anchorsOf(text), ...retired.keys()].map((id) => atClause(page, id));
  });
}

function termAddresses({ glossary }: Library): string[] {
  return languages.flatMap((language) => glossary.map(({ id }) => routes.term(language, id)));
}
