import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readDocument, type PageDocument } from './page-document.ts';

export interface ContentBuild {
  readonly succeeded: boolean;
  /** What the build said. */
  readonly output: string;
  /** The page at a root-relative path. */
  page(path: string): PageDocument;
  /** The file at a root-relative path. */
  read(path: string): string;
}

/** Builds the pages of the site, without downloads and search, from other content. Removed when the test ends. */
export function buildContent(content: string, day: string): ContentBuild {
  // Within the project: sites built elsewhere at the same time would share the folder of what Astro prepares.
  mkdirSync('.cache', { recursive: true });
  const site = mkdtempSync(join('.cache', 'site-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  const parameters = ['build', '--config', 'tests/fixtures/small-site.config.ts', '--outDir', site];
  const env = { ...process.env, CONTENT_DIR: content, SITE_DATE: day, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...parameters], {
    env: { ...env, NODE_ENV: 'production', VITEST: undefined },
    encoding: 'utf8',
  });
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  return {
    succeeded: status === 0,
    output: stdout + stderr,
    page: (path) => readDocument(read(join(path, 'index.html'))),
    read,
  };
}
