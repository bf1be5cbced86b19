import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { pdfExport } from '../../../../src/integrations/pdf/pdf-export.ts';
import { sampleJob } from './sample-job.ts';

let folder: string;

/** Runs the integration as Astro does after a build into `folder`; answers what it said. */
async function afterBuild(site: string | null = 'https://policies.example'): Promise<string[]> {
  const said: string[] = [];
  const { hooks } = pdfExport({ jobs: () => [sampleJob], printSources: '/zh/', cacheFolder: join(folder, 'cache') });
  const config = { ...(site === null ? {} : { site }), root: pathToFileURL('./') };
  const dir = pathToFileURL(join(folder, 'dist/'));
  const logger = { info: (words: string) => said.push(words) };
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:build:done']?.({ dir, logger } as never);
  return said;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-export-'));
  await cp('tests/fixtures/pdf-site', join(folder, 'dist'), { recursive: true });
});

describe('building the site', () => {
  test('prints, and says what it printed', { timeout: 60_000 }, async () => {
    const said = await afterBuild();
    expect(said[0]).toMatch(/^1 of 1: \/downloads\/sample-policy-2025-07-09-en\.pdf \(\d+ KB, [\d.]+ s\), 0 s left$/);
    expect(said.at(-1)).toMatch(/^1 files: 1 printed, 0 from cache, [\d.]+ s$/);
    expect(await readdir(join(folder, 'dist/downloads'))).toEqual(['sample-policy-2025-07-09-en.pdf']);
  });

  test('takes the file from the cache the next time', async () => {
    await rm(join(folder, 'dist/downloads'), { recursive: true });
    expect(await afterBuild()).toEqual([expect.stringMatching(/^1 files: 0 printed, 1 from cache, [\d.]+ s$/)]);
    expect(await readdir(join(folder, 'dist/downloads'))).toEqual(['sample-policy-2025-07-09-en.pdf']);
  });

  test('takes the pages that are only printed out of the site', async () => {
    expect(await readdir(join(folder, 'dist'))).not.toContain('zh');
  });

  test('needs to know the public address of the site', async () => {
    await expect(afterBuild(null)).rejects.toThrow('set `site` in astro.config.mjs');
  });
});
