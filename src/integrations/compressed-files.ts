/**
 * Writes packed copies beside all text that the site has, for servers that send such copies as they are: smaller than
 * what a server would pack while a reader waits, and at no cost. It comes after all that make such files.
 */
import { readFile, readdir, stat, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { isNamedByContent } from './host-config/cache-rules.ts';
import { packedExtensions, packedSuffixes, type Encoding } from './host-config/packed-types.ts';
import { writeWholeFile } from './pdf/whole-file.ts';

const packed = new Set(packedExtensions);
/** What is worth a second file. */
const worthwhile = 0.95;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await filesToPack(root);
        const rest = files.values();
        const worker = async (): Promise<void> => {
          for (const file of rest) await pack(root, file);
        };
        await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
        logger.info(`${files.length} files packed.`);
      },
    },
  };
}

async function filesToPack(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile() && packed.has(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      // What is there for hosts, at the top, they read as it is.
      .filter((file) => !/^_[^/\\]*$/.test(relative(root, file)))
  );
}

async function pack(root: string, file: string): Promise<void> {
  const content = await readFile(file);
  const { mtime } = await stat(file);
  const path = `/${relative(root, file).split(sep).join('/')}`;
  const copies: Record<Encoding, Buffer> = {
    br: await brotli(content, { params: brotliParams(path, content) }),
    gzip: await zip(content, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const encoding of Object.keys(copies) as Encoding[]) {
    if (copies[encoding].length > worthwhile * content.length) continue;
    const copy = file + packedSuffixes[encoding];
    await writeWholeFile(copy, copies[encoding]);
    // One file to readers, of one time.
    await utimes(copy, mtime, mtime);
  }
}

/**
 * The last tenth that Brotli can save takes twenty times as long. What readers wait for is worth it, of a page 20 ms; what
 * programs and those who download ask for is not.
 */
function brotliParams(path: string, content: Buffer): Record<number, number> {
  const isWaitedFor = path.endsWith('.html') || isNamedByContent(path) || path.startsWith('/pagefind/');
  return {
    [constants.BROTLI_PARAM_QUALITY]: isWaitedFor ? constants.BROTLI_MAX_QUALITY : 7,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
}
