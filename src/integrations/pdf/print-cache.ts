import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from './digest.ts';
import type { PrintedFile } from './printed-file.ts';
import { partSuffix, writeWholeFile } from './whole-file.ts';

/** Printed documents of former builds. One folder serves one list of jobs: what it does not ask for is thrown away. */
export interface PrintCache {
  /** `null` if there is none, or if what lies there is not what was kept. */
  find(key: string): Promise<PrintedFile | null>;
  keep(key: string, printed: PrintedFile): Promise<void>;
  /** Removes every entry that was neither found nor kept since the cache was opened. */
  prune(): Promise<void>;
}

const lineFeed = 0x0a;
const hour = 3_600_000;

/** An entry is a single file, so that it is there whole or not at all: digest of the rest, sources as JSON, the bytes. */
export function openPrintCache(folder: string): PrintCache {
  const used = new Set<string>();
  const nameOf = (key: string): string => `${key}.pdf-cache`;

  return {
    async find(key) {
      const name = nameOf(key);
      const entry = readEntry(await readFile(join(folder, name)).catch(() => null));
      if (entry) used.add(name);
      return entry;
    },

    async keep(key, printed) {
      const name = nameOf(key);
      const content = Buffer.concat([Buffer.from(`${JSON.stringify(printed.sources)}\n`), printed.bytes]);
      await writeWholeFile(join(folder, name), Buffer.concat([Buffer.from(`${digest(content)}\n`), content]));
      used.add(name);
    },

    async prune() {
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name);
        // Another build may be writing it just now; an hour later nobody is.
        if (name.endsWith(partSuffix) && Date.now() - (await stat(path)).mtimeMs < hour) continue;
        if (!used.has(name)) await rm(path, { recursive: true, force: true });
      }
    },
  };
}

function readEntry(file: Buffer | null): PrintedFile | null {
  if (!file) return null;
  const [digestEnd, sourcesEnd] = lineEnds(file);
  if (digestEnd < 0 || sourcesEnd < 0) return null;
  if (file.toString('latin1', 0, digestEnd) !== digest(file.subarray(digestEnd + 1))) return null;
  const sources = JSON.parse(file.toString('utf8', digestEnd + 1, sourcesEnd)) as PrintedFile['sources'];
  return { bytes: file.subarray(sourcesEnd + 1), sources };
}

function lineEnds(file: Buffer): [number, number] {
  const first = file.indexOf(lineFeed);
  return [first, file.indexOf(lineFeed, first + 1)];
}
