import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpackOnce } from '../../../../src/integrations/browser/bundled-chromium.ts';

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
});
