/**
 * Writes a copy packed with Brotli beside each file that scripts ask for: a server that knows of such copies sends them
 * as they are, a seventh smaller than what it would pack itself, at no cost. It comes after all that make such files.
 */
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { writeWholeFile } from './pdf/whole-file.ts';

const folders = ['_astro', 'pagefind'];
const packed = new Set(['.css', '.js', '.json', '.pagefind', '.pf_fragment', '.pf_index', '.pf_meta', '.svg']);

const compress = promisify(brotliCompress);

export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await Promise.all(folders.map((folder) => filesIn(join(root, folder))))).flat();
        await Promise.all(files.map(pack));
        logger.info(`${files.length} files packed.`);
      },
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && packed.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function pack(file: string): Promise<void> {
  const content = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeWholeFile(`${file}.br`, await compress(content, { params }));
}
