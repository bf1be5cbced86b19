import { languages } from '../../../domain/language.ts';
import { routes } from '../../../domain/routes.ts';
import type { HeaderRule } from '../header-rules.ts';
import { patternSource } from '../path-pattern.ts';
import { nginxMap, plainValue, type MapEntry } from './nginx-map.ts';

/** What is not looked up in the rules alone: types are those of `types`, and `Vary` has parts of its own. */
const madeOtherwise = new Set(['Content-Type', 'Vary']);

/** The names of the headers for which there is a map. */
export function mappedNames(rules: readonly HeaderRule[]): string[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].filter((name) => !madeOtherwise.has(name));
}

/** A map a header, from the path to its value; where there is none, nginx sends no such header. */
export function headerMaps(rules: readonly HeaderRule[], defaults: Readonly<Record<string, string>>): string[] {
  return [
    ...mappedNames(rules).map((name) =>
      nginxMap('$policies_path', headerVariable(name), [
        ...headerEntries(name, rules),
        ['default', plainValue(defaults[name] ?? '')],
      ]),
    ),
    ...varyMaps(rules),
  ];
}

export function headerVariable(name: string): string {
  return `$policies_header_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** The most special pattern first: nginx takes the first that matches. */
function headerEntries(name: string, rules: readonly HeaderRule[]): MapEntry[] {
  return rules
    .filter(({ headers }) => headers[name] !== undefined)
    .toSorted((a, b) => b.path.length - a.path.length)
    .map(({ path, headers }) => [key(path), plainValue(headers[name]!)]);
}

function key(path: string): string {
  return path.includes('*') ? `~${patternSource(path)}` : path;
}

/** What an answer depends on besides its address, in one header. */
function varyMaps(rules: readonly HeaderRule[]): string[] {
  const missing = languages.map((language): MapEntry => [routes.notFound(language), 'Accept-Language']);
  return [
    nginxMap('$policies_path', '$policies_varies_as_well', [
      [routes.chooser(), 'Accept-Language, Sec-Fetch-Dest'],
      ['/404.html', 'Accept-Language'],
      ...missing,
      ...headerEntries('Vary', rules),
      ['default', ''],
    ]),
    nginxMap('$policies_varies:$policies_varies_as_well', headerVariable('Vary'), [
      ['~^(?<policies_one>[^:]+):(?<policies_other>.+)$', '$policies_one, $policies_other'],
      ['~^:?(?<policies_only>[^:]*):?$', '$policies_only'],
    ]),
  ];
}
