/**
 * Says on the pages how large the files are that they offer. The PDFs are printed from these pages, so this comes after
 * all integrations that make files; what is printed has no sizes.
 */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fillSizes } from './download-sizes/fill-sizes.ts';
import { writeWholeFile } from './pdf/whole-file.ts';

export function downloadSizes(): AstroIntegration {
  return {
    name: 'download-sizes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const output = fileURLToPath(dir);
        const pages = (await readdir(output, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
        for (const page of pages) {
          const html = await readFile(join(output, page), 'utf8');
          const filled = await fillSizes(html, async (file) => sizeOf(join(output, file), file, page));
          if (filled !== html) await writeWholeFile(join(output, page), Buffer.from(filled));
        }
      },
    },
  };
}

async function sizeOf(path: string, file: string, page: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    throw new Error(`${page} offers ${file}, which no step of the build has made.`, { cause });
  }
}
