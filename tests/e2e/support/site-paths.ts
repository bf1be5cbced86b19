import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** The addresses of all pages of the built site, root-relative, without those that lead on to another one. */
export const sitePaths: readonly string[] = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
  .filter((path) => !/^\/(go\/.|document\/)/.test(path))
  .sort();

if (sitePaths.length === 0) throw new Error('There are no pages to test: build the site first.');
