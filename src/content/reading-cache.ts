import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { TextReading } from './mdx/read-text.ts';
import { readSource } from './read-source.ts';
import type { TextRequest } from './read-text-file.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Texts as they were read by former builds: to find one takes a fiftieth of the time of reading it. */
export interface ReadingCache {
  /** `null` if the text, what lies beside it or the code that reads has changed, or if what was kept is damaged. */
  find(request: TextRequest): TextReading | null;
  keep(request: TextRequest, reading: TextReading): void;
  /** Removes what was neither found nor kept since the cache was opened. */
  prune(): void;
}

const suffix = '.reading';
const digestLength = 32;
const hour = 3_600_000;

/**
 * Opens a cache in a folder of its own. An entry is a file, named after everything that the reading comes from, so that
 * it need not be asked whether it still holds; it starts with the digest of the rest.
 * @param fingerprint of the code that reads.
 */
export function openReadingCache(folder: string, fingerprint: string): ReadingCache {
  const used = new Set<string>();
  const nameOf = ({ location, context }: TextRequest): string => {
    const source = readSource(location);
    return `${sha256(serialize([fingerprint, process.versions.v8, context, source])).toString('hex')}${suffix}`;
  };
  return {
    find(request) {
      const name = nameOf(request);
      const content = contentOf(join(folder, name));
      if (content === null) return null;
      used.add(name);
      return deserialize(content) as TextReading;
    },
    keep(request, reading) {
      const name = nameOf(request);
      const content = serialize(reading);
      tryToWrite(folder, name, Buffer.concat([sha256(content), content]));
      used.add(name);
    },
    prune() {
      for (const name of namesIn(folder)) {
        const path = join(folder, name);
        // Another build may be writing it just now; an hour later nobody is.
        if (!used.has(name) && (name.endsWith(suffix) || isOld(path))) rmSync(path, { recursive: true, force: true });
      }
    },
  };
}

/** What an entry holds; `null` if there is none, or not what was kept. */
function contentOf(path: string): Buffer | null {
  try {
    const file = readFileSync(path);
    const content = file.subarray(digestLength);
    return file.subarray(0, digestLength).equals(sha256(content)) ? content : null;
  } catch {
    return null;
  }
}

/** The cache only saves time: a build does without where it cannot be written. */
function tryToWrite(folder: string, name: string, bytes: Buffer): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeWholeFile(join(folder, name), bytes);
  } catch {
    // The next build reads the text again.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isOld(path: string): boolean {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > hour;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
