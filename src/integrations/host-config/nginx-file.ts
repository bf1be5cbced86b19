import { languages, type Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import type { AddressTable } from '../../domain/stable-links.ts';
import type { HeaderRule } from './header-rules.ts';

/**
 * `_nginx.conf`, to be included in the `http` block: the same table and the same headers as maps, and a comment with
 * the `location` blocks that use them.
 */
export function nginxFile({ links, moved }: AddressTable, rules: readonly HeaderRule[], fallback: Language): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const others = languages.filter((language) => language !== fallback);
  return [
    comment(names),
    '# Also with keys as long as ours, the maps find their place.\nmap_hash_bucket_size 256;\nmap_hash_max_size 8192;\n',
    map('$http_accept_language', '$policies_reader', [
      ...others.map((language) => [`~*^(?:(?!\\b${fallback}\\b).)*\\b${language}\\b`, language] as const),
      ['default', fallback],
    ]),
    map('$arg_lang', '$policies_language', [
      ['""', '$policies_reader'],
      ...languages.map((language) => [language, language] as const),
      ['default', '-'],
    ]),
    map(
      '"$uri $arg_version $policies_language"',
      '$policies_found',
      links.flatMap(({ path, targets }) =>
        targets.flatMap(({ version, language, to }) =>
          variants(path).map((own) => [`"${own} ${version ?? ''} ${language}"`, to] as const),
        ),
      ),
    ),
    map('$uri', '$policies_list', [
      ...links.flatMap(({ path }) => variants(path).map((own) => [own, `${path}index.html`] as const)),
      ['default', `${routes.stableLinks()}index.html`],
    ]),
    map(
      '$uri',
      '$policies_moved',
      moved.flatMap(({ from, to }) => variants(from).map((path) => [path, to] as const)),
    ),
    ...names.map((name) => map('$uri', headerVariable(name), headerEntries(name, rules))),
  ].join('\n');
}

function comment(names: readonly string[]): string {
  const headers = names.map((name) => `#     add_header ${name} ${headerVariable(name)} always;`);
  const found = (name: string): string => `if (${name}) { return`;
  return `# Include this file in the http block, and take over in the server block:
#
${headers.join('\n')}
#     error_page 404 /404.html;
#     ${found('$policies_moved')} 301 $policies_moved$is_args$args; }
#     location ~ ^${routes.stableLinks()}(?!.*index\\.html$). {
#       error_page 404 $policies_list;
#       ${found('$policies_found')} 302 $policies_found$is_args$args; }
#       return 404;
#     }
#     location ~ ^${routes.oldDocuments()} {
#       error_page 404 ${routes.stableLinks()}index.html;
#       return 404;
#     }
#     location ~ ^/_(redirects|headers|nginx\\.conf)$ { return 404; }
`;
}

function map(source: string, variable: string, entries: readonly (readonly [string, string])[]): string {
  return `map ${source} ${variable} {\n${entries.map(([key, value]) => `  ${key} ${value};\n`).join('')}}\n`;
}

/** An address is asked for with and without its slash at the end. */
function variants(path: string): string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

/** The most special pattern first: nginx takes the first that matches. */
function headerEntries(name: string, rules: readonly HeaderRule[]): [string, string][] {
  return rules
    .filter(({ headers }) => headers[name] !== undefined)
    .toSorted((a, b) => b.path.length - a.path.length)
    .map(({ path, headers }) => [pattern(path), `"${headers[name]}"`]);
}

function pattern(path: string): string {
  const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return path.endsWith('*') ? `~^${literal(path.slice(0, -1))}` : `~^${literal(path)}$`;
}

function headerVariable(name: string): string {
  return `$policies_header_${name.toLowerCase().replaceAll('-', '_')}`;
}
