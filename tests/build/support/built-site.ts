import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readDocument, type PageDocument } from './page-document.ts';

const root = 'dist';

/** A page as a visitor receives it, before any script has run. */
export interface BuiltPage {
  /** Root-relative, as a browser asks for it: `/en/sla/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: PageDocument;
}

/** Every page of the built site. */
export const pages: readonly BuiltPage[] = files('**/*.html').map((file) => {
  const html = read(`/${file}`);
  let document: PageDocument | undefined;
  return {
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    get document() {
      return (document ??= readDocument(html));
    },
  };
});

/** The page at a root-relative path. */
export function page(path: string): BuiltPage {
  const found = pages.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`The site has no page at ${path}.`);
  return found;
}

/** What is wrong on any of the pages, each problem once and with the page it is on. */
export function problemsOn(checked: readonly BuiltPage[], find: (page: BuiltPage) => readonly string[]): string[] {
  if (checked.length === 0) return ['There is no page to check.'];
  return checked.flatMap((built) => [...new Set(find(built))].map((problem) => `${built.path} ${problem}`));
}

/** The files of the site that match a glob pattern, relative to its root and with forward slashes; no packed copies. */
export function files(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .sort();
}

/** Whether the host would answer this root-relative path with a file. */
export function answers(path: string): boolean {
  const file = join(root, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
