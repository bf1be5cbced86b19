import { mkdir, mkdtemp, readFile, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpackOnce } from '../../../../src/integrations/browser/unpack-once.ts';

const somewhere = async () => join(await mkdtemp(join(tmpdir(), 'unpack-')), 'browser-1');
const fillWith = (text: string) => (target: string) => writeFile(join(target, 'browser'), text);

describe('unpacking the browser', () => {
  test('leaves the whole folder and nothing beside it', async () => {
    const folder = await somewhere();
    await unpackOnce(folder, fillWith('complete'));
    expect(await readFile(join(folder, 'browser'), 'utf8')).toBe('complete');
    expect(await readdir(join(folder, '..'))).toEqual(['browser-1']);
  });

  test('two processes at once end with one whole folder', async () => {
    const folder = await somewhere();
    await Promise.all([unpackOnce(folder, fillWith('same')), unpackOnce(folder, fillWith('same'))]);
    expect(await readFile(join(folder, 'browser'), 'utf8')).toBe('same');
    expect(await readdir(join(folder, '..'))).toEqual(['browser-1']);
  });

  test('a failure half-way leaves no folder that looks complete, and says why', async () => {
    const folder = await somewhere();
    const failing = async (target: string) => {
      await writeFile(join(target, 'browser'), 'ha');
      throw new Error('disk full');
    };
    await expect(unpackOnce(folder, failing)).rejects.toMatchObject({ cause: { message: 'disk full' } });
    expect(await readdir(join(folder, '..'))).toEqual([]);
  });

  test('is done once, and again when a file is missing or cut short', async () => {
    const folder = await somewhere();
    await unpackOnce(folder, fillWith('first'));
    await unpackOnce(folder, fillWith('second'));
    expect(await readFile(join(folder, 'browser'), 'utf8')).toBe('first');
    await truncate(join(folder, 'browser'), 3);
    await unpackOnce(folder, fillWith('third'));
    expect(await readFile(join(folder, 'browser'), 'utf8')).toBe('third');
    await rm(join(folder, 'browser'));
    await unpackOnce(folder, fillWith('fourth'));
    expect(await readFile(join(folder, 'browser'), 'utf8')).toBe('fourth');
  });

  test('takes away what a killed process left, but not what another one is filling', async () => {
    const folder = await somewhere();
    await mkdir(`${folder}.part-old`);
    await utimes(`${folder}.part-old`, 0, 0);
    await mkdir(`${folder}.part-new`);
    await unpackOnce(folder, fillWith('complete'));
    expect((await readdir(join(folder, '..'))).sort()).toEqual(['browser-1', 'browser-1.part-new']);
  });
});
