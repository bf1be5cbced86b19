import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { astroBuild } from '../../scripts/build/astro-build.ts';
import type { InventedPolicy } from './corpus.ts';
import { measured, type Cost } from './process-tree.ts';
import { writeContent } from './write-content.ts';

/** Builds this site with other texts: pages, sitemap and search; `withExports` adds everything else, PDFs first of all. */
export async function buildOwn(policies: readonly InventedPolicy[], withExports: boolean): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const content = join(folder, 'content');
    writeContent(content, policies);
    const config = join('bench', 'build', withExports ? 'everything.config.mjs' : 'pages-and-search.config.mjs');
    const env = {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: content,
      PRINT_CACHE: join(folder, 'pdf'),
    };
    const parameters = astroBuild(['--config', config, '--outDir', join(folder, 'dist')]);
    return await measured(process.execPath, parameters, { env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
