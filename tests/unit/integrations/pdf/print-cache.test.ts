import { mkdtemp, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openPrintCache } from '../../../../src/integrations/pdf/print-cache.ts';

const printed = { bytes: Buffer.from('%PDF-1.7\n\n\0…'), sources: { '/en/': 'abc', '/missing.css': null } };
let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'print-cache-')), 'pdf');
});

describe('a printed document', () => {
  test('is found by a later build as it was kept', async () => {
    await openPrintCache(folder).keep('key', printed);
    expect(await openPrintCache(folder).find('key')).toEqual(printed);
  });

  test('is not found under another key, or where there is no cache yet', async () => {
    expect(await openPrintCache(folder).find('key')).toBeNull();
    await openPrintCache(folder).keep('key', printed);
    expect(await openPrintCache(folder).find('other')).toBeNull();
  });

  test.each([
    ['cut short', (file: Buffer) => file.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed in one byte', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('x')])],
  ])('is not used when it has been %s', async (_, damage) => {
    await openPrintCache(folder).keep('key', printed);
    const [name] = await readdir(folder);
    await writeFile(join(folder, name!), damage(await readFile(join(folder, name!))));
    expect(await openPrintCache(folder).find('key')).toBeNull();
  });
});

describe('throwing away', () => {
  test('keeps what this build found or kept, and nothing else', async () => {
    const former = openPrintCache(folder);
    await former.keep('still-there', printed);
    await former.keep('deleted-policy', printed);
    const cache = openPrintCache(folder);
    await cache.find('still-there');
    await cache.keep('new', printed);
    await cache.prune();
    expect(await openPrintCache(folder).find('deleted-policy')).toBeNull();
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('leaves alone what another build may be writing just now', async () => {
    const cache = openPrintCache(folder);
    await cache.keep('key', printed);
    await writeFile(join(folder, '.fresh.1.part'), '');
    await writeFile(join(folder, '.old.1.part'), '');
    await utimes(join(folder, '.old.1.part'), 0, 0);
    await cache.prune();
    expect((await readdir(folder)).sort()).toEqual(['.fresh.1.part', 'key.pdf-cache']);
  });

  test('needs no cache to be there', async () => {
    await expect(openPrintCache(folder).prune()).resolves.toBeUndefined();
  });
});
