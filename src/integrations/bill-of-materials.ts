/**
 * Writes `_sbom.cdx.json`, the bill of all software that the site is made with, beside the other files for who serves
 * the site: those under `/_` go where the site goes, and no server shows them to readers.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Lock } from './bill-of-materials/locked-packages.ts';
import { softwareBill } from './bill-of-materials/software-bill.ts';
import { writeWholeFile } from './pdf/whole-file.ts';

export const softwareBillFile = '_sbom.cdx.json';

export function billOfMaterials(): AstroIntegration {
  let lockFile: URL;
  return {
    name: 'bill-of-materials',
    hooks: {
      'astro:config:done': ({ config }) => {
        lockFile = new URL('package-lock.json', config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const lock = JSON.parse(await readFile(lockFile, 'utf8')) as Lock;
        await writeWholeFile(join(fileURLToPath(dir), softwareBillFile), Buffer.from(softwareBill(lock)));
      },
    },
  };
}
