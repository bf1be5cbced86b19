import { languages, type Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import type { AddressTable, StableLink } from '../../domain/stable-links.ts';

/**
 * `_redirects`, as Netlify and our preview server read it: the first line that matches wins. `name=value` asks for a
 * parameter of the query, `name=:name` for any value of it, `Language` for the language that the browser prefers; a
 * `!` puts the line before the page that stands at the same address, and `:name` in a path stands for one of its parts.
 * @param choosers the pages that compare any two versions of a policy.
 */
export function redirectsFile(
  { links, moved }: AddressTable,
  defaultLanguage: Language,
  choosers: readonly string[] = [],
): string {
  const lines = [
    ...moved.map(({ from, to }) => `${from} ${to} 301!`),
    ...links.flatMap((link) => linkLines(link, defaultLanguage)),
    ...choosers.map((page) => `${page}:from/:to/ ${page}?from=:from&to=:to 302`),
    `${routes.stableLinks()}* ${routes.stableLinks()} 404`,
    `${routes.oldDocuments()}* ${routes.stableLinks()} 404`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What names more stands before what names less; what does not exist gets the list of what does. */
function linkLines({ path, targets }: StableLink, defaultLanguage: Language): string[] {
  const versions = [...new Set(targets.map(({ version }) => version))].filter((version) => version !== null);
  const to = (wanted: string | null, language: Language): string =>
    targets.find((target) => target.version === wanted && target.language === language)!.to;
  const others = languages.filter((language) => language !== defaultLanguage);
  const forVersion = (version: string | null): string[] => {
    const named = version === null ? '' : ` version=${version}`;
    return [
      ...languages.map((language) => `${path}${named} lang=${language} ${to(version, language)} 302!`),
      `${path}${named} lang=:lang ${path} 404!`,
      ...others.map((language) => `${path}${named} ${to(version, language)} 302! Language=${language}`),
      `${path}${named} ${to(version, defaultLanguage)} 302!`,
    ];
  };
  return [...versions.flatMap(forVersion), `${path} version=:version ${path} 404!`, ...forVersion(null)];
}
