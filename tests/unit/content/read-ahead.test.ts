import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLibrary, type Library } from '../../../src/content/library.ts';
import { readAhead } from '../../../src/content/read-ahead.ts';
import { openReadingCache, type ReadingCache } from '../../../src/content/reading-cache.ts';
import { languagesOf } from '../../../src/domain/version.ts';
import { writeLibrary } from '../../fixtures/write-library.ts';

/** Every text as it was read, and where its clauses stand, which the checks ask for by the clause itself. */
function readingsOf(library: Library) {
  return library.policies.flatMap(({ id }) =>
    library.entries(id).flatMap((entry) =>
      languagesOf(entry.version).map((language) => {
        const reading = library.reading(entry, language)!;
        return { ...reading, places: reading.text.clauses.map((clause) => reading.places.get(clause)) };
      }),
    ),
  );
}

function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readings-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function readWith(cache: ReadingCache, content: string): Promise<Library> {
  const library = openLibrary(content);
  await readAhead(library, { cache });
  return library;
}

/** A cache that counts what it has to keep because it was not found. */
function counting(cache: ReadingCache): ReadingCache & { kept: number } {
  const counter = {
    ...cache,
    kept: 0,
    keep: (...given: Parameters<ReadingCache['keep']>) => {
      counter.kept++;
      cache.keep(...given);
    },
  };
  return counter;
}

test('texts that were read on other threads are as if read here', async () => {
  const ahead = openLibrary('content');
  await readAhead(ahead, { textsForWorker: 4 });
  expect(ahead.unread()).toEqual([]);
  expect(readingsOf(ahead)).toEqual(readingsOf(openLibrary('content')));
});

describe('what former builds have read', () => {
  test('is used again, and is the same', async () => {
    const folder = cacheFolder();
    await readWith(openReadingCache(folder, 'code'), 'content');
    const cache = counting(openReadingCache(folder, 'code'));
    const library = await readWith(cache, 'content');
    expect(cache.kept).toBe(0);
    expect(readingsOf(library)).toEqual(readingsOf(openLibrary('content')));
  });

  test('is read again where the text, or what lies beside it, or the code has changed', async () => {
    const folder = cacheFolder();
    const content = writeLibrary();
    const kept = async (code: string): Promise<number> => {
      const cache = counting(openReadingCache(folder, code));
      await readWith(cache, content);
      return cache.kept;
    };
    expect(await kept('code')).toBe(5);
    writeFileSync(join(content, 'policies/service/2025-03-01/en.mdx'), '## 1. Levels {/* #levels */}\n\nLow.\n');
    expect(await kept('code')).toBe(1);
    const policy = join(content, 'policies/terms/policy.yml');
    writeFileSync(policy, readFileSync(policy, 'utf8').replace('en: Terms', 'en: Rules'));
    expect(await kept('code')).toBe(2);
    expect(await kept('other code')).toBe(5);
  });

  test('is read again where what was kept is damaged, and goes when no text needs it', async () => {
    const folder = cacheFolder();
    const content = writeLibrary();
    await readWith(openReadingCache(folder, 'code'), content);
    const names = readdirSync(folder);
    writeFileSync(join(folder, names[0]!), readFileSync(join(folder, names[0]!)).subarray(0, 100));
    writeFileSync(join(folder, names[1]!), '');
    writeFileSync(join(folder, 'unused.reading'), 'of a text that is gone');
    const cache = counting(openReadingCache(folder, 'code'));
    const library = await readWith(cache, content);
    expect(cache.kept).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
    expect(readingsOf(library)).toEqual(readingsOf(openLibrary(content)));
  });
});
