import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { difference, outdated } from '../../../../scripts/bootstrap/installed.mjs';

const packages = {
  '': { dependencies: { astro: '7.3.5' } },
  'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' },
  'node_modules/astro/node_modules/diff': { version: '9.0.0', integrity: 'sha512-d' },
  'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
};

/** What npm leaves behind on Linux: no root entry, no package of another platform. */
const installed = {
  'node_modules/astro': packages['node_modules/astro'],
  'node_modules/astro/node_modules/diff': packages['node_modules/astro/node_modules/diff'],
};

async function project(dependencies: Record<string, string>, record?: object): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'project-'));
  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'package.json'), JSON.stringify({ dependencies }));
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  if (record) await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: record }));
  return root;
}

describe('whether dependencies must be installed', () => {
  test('a fresh clone must install', async () => {
    expect(outdated(await project({ astro: '7.3.5' }))).toBe('nothing is installed yet');
  });

  test('nothing is installed again when everything is there', async () => {
    expect(outdated(await project({ astro: '7.3.5' }, installed))).toBeUndefined();
  });

  test('a dependency that the lock file does not have yet is named', async () => {
    const root = await project({ astro: '7.3.5', zod: '4.6.7' }, installed);
    expect(outdated(root)).toBe('zod is in package.json, but not so in package-lock.json');
  });

  test('a missing package is named, at whatever depth', () => {
    const record = { 'node_modules/astro': packages['node_modules/astro'] };
    expect(difference({ packages }, { packages: record })).toBe('diff is missing');
  });

  test('another version and another content are noticed', () => {
    const older = { ...installed, 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-o' } };
    expect(difference({ packages }, { packages: older })).toBe('astro is there in version 7.3.4');
    const forged = { ...installed, 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-f' } };
    expect(difference({ packages }, { packages: forged })).toBe('astro differs');
  });
});
