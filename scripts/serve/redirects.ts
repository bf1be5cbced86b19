import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../src/site.config.ts';
import { acceptedLanguages } from './accept-language.ts';

/** A line of `_redirects`, see `src/integrations/host-config/redirects-file.ts`. */
interface RedirectLine {
  /** A path; a `*` at its end stands for anything, `:name` for one of its parts. */
  readonly from: string;
  /** What the query must have; `null` for any value. */
  readonly query: readonly { readonly name: string; readonly value: string | null }[];
  readonly to: string;
  readonly status: number;
  /** Whether the line comes before the file that lies at the same path. */
  readonly force: boolean;
  readonly language: string | null;
}

export interface Redirection {
  /** Without the query of the request, which goes along. */
  readonly to: string;
  /** 301 and 302 lead there; 404 shows what lies there. */
  readonly status: number;
}

export interface Asked {
  readonly pathname: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly acceptLanguage: string;
  /** Whether a file lies at the path. */
  readonly exists: boolean;
}

/** Reads `_redirects` in the folder of a built site; a site without one redirects nothing. */
export function readRedirects(root: string): readonly RedirectLine[] {
  const path = join(root, '_redirects');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(readLine);
}

function readLine(line: string): RedirectLine {
  const [from = '', ...rest] = line.trim().split(/\s+/);
  const at = rest.findIndex((word) => word.startsWith('/'));
  const [to = '', status = '301', ...conditions] = rest.slice(at);
  const query = rest.slice(0, at).map((word) => {
    const [name = '', value = ''] = word.split('=');
    return { name, value: value.startsWith(':') ? null : value };
  });
  const language = conditions.find((condition) => condition.startsWith('Language='))?.slice('Language='.length) ?? null;
  return { from, query, to, status: Number.parseInt(status), force: status.endsWith('!'), language };
}

/** The first line that matches a request. */
export function redirectionOf(lines: readonly RedirectLine[], asked: Asked): Redirection | null {
  const query = new URLSearchParams(asked.search);
  const languages = acceptedLanguages(asked.acceptLanguage);
  const known = new Set(lines.flatMap(({ language }) => language ?? []));
  // What no line names is the language that the last line of an address leads to.
  const preferred = languages.find((language) => known.has(language) || language === site.defaultLanguage);
  const line = lines.find(
    ({ from, query: wanted, force, language }) =>
      (force || !asked.exists) &&
      matches(from, asked.pathname) &&
      wanted.every(({ name, value }) => (value === null ? Boolean(query.get(name)) : query.get(name) === value)) &&
      (language === null || language === preferred),
  );
  return line ? { to: filledIn(line, asked.pathname), status: line.status } : null;
}

/** With or without the slash at the end. */
function matches(from: string, pathname: string): boolean {
  if (from.endsWith('*')) return pathname.startsWith(from.slice(0, -1));
  return pathname === from || `${pathname}/` === from || partsOf(from, pathname) !== null;
}

/** What stands in a path for each `:name` of a line's; `null` where it is another path. */
function partsOf(from: string, pathname: string): Readonly<Record<string, string>> | null {
  if (!from.includes('/:')) return null;
  const pattern = from.replace(/\/$/, '').replace(/:(\w+)/g, '(?<$1>[^/]+)');
  return new RegExp(`^${pattern}/?$`).exec(pathname)?.groups ?? null;
}

function filledIn({ from, to }: RedirectLine, pathname: string): string {
  const parts = partsOf(from, pathname);
  return parts ? to.replace(/:(\w+)/g, (place, name: string) => parts[name] ?? place) : to;
}
