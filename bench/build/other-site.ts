import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../../scripts/bootstrap/install.mjs';
import type { InventedPolicy } from './corpus.ts';
import { measured, type Cost } from './process-tree.ts';
import { writeDocuments } from './write-documents.ts';

/** Generators of documentation to compare with; `bench/build/sites` has a folder for each. */
export const otherSites = ['bare', 'starlight'] as const;

/** Builds the same texts with another generator, installed when it is first asked for. */
export async function buildOther(
  name: (typeof otherSites)[number],
  policies: readonly InventedPolicy[],
): Promise<Cost> {
  const source = join('bench', 'build', 'sites', name);
  const folder = join('.cache', 'bench', name);
  cpSync(source, folder, { recursive: true });
  if (!isInstalled(source, folder)) {
    await install(folder, `what “${name}” needs`);
    cpSync(join(source, 'package-lock.json'), join(folder, 'node_modules', '.installed-lock.json'));
  }
  for (const left of ['dist', '.astro', join('node_modules', '.astro')]) {
    rmSync(join(folder, left), { recursive: true, force: true });
  }
  writeDocuments(join(folder, 'src', 'content', 'docs'), policies);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const pages = await measured(process.execPath, [astro, 'build'], { cwd: folder, env });
  if (name === 'starlight') return pages;
  const pagefind = join('node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');
  const index = await measured(process.execPath, [pagefind, '--site', 'dist'], { cwd: folder, env });
  return {
    seconds: pages.seconds + index.seconds,
    peakBytes: pages.peakBytes && index.peakBytes && Math.max(pages.peakBytes, index.peakBytes),
  };
}

function isInstalled(source: string, folder: string): boolean {
  const mark = join(folder, 'node_modules', '.installed-lock.json');
  const lock = join(source, 'package-lock.json');
  return existsSync(mark) && readFileSync(mark, 'utf8') === readFileSync(lock, 'utf8');
}
