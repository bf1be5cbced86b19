import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** The addresses of all pages of the built site, root-relative. */
export const sitePaths: readonly string[] = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
  .sort();

if (sitePaths.length === 0) throw new Error('There are no pages to test: build the site first.');
