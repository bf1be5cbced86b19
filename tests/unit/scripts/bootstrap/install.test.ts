import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { install } from '../../../../scripts/bootstrap/install.mjs';
import { freePort } from '../../../../scripts/serve/free-port.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('without network, installing ends with what to do, and can be begun again', async () => {
  const root = await mkdtemp(join(tmpdir(), 'install-'));
  const dependencies = { 'is-even': '1.0.0' };
  const packages = { '': { dependencies }, 'node_modules/is-even': { version: '1.0.0', integrity: 'sha512-AA==' } };
  await writeFile(join(root, 'package.json'), JSON.stringify({ name: 'project', version: '1.0.0', dependencies }));
  await writeFile(
    join(root, 'package-lock.json'),
    JSON.stringify({ name: 'project', version: '1.0.0', lockfileVersion: 3, packages }),
  );
  vi.stubEnv('npm_config_registry', `http://127.0.0.1:${await freePort()}/`);
  vi.stubEnv('npm_config_cache', join(root, '.npm'));
  vi.stubEnv('npm_config_fetch_retries', '0');
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await expect(install(root, 'nothing is installed yet')).rejects.toThrow(
    /The package registry does not answer \(ECONNREFUSED\)\. .*connect and run the command again/,
  );
  expect(await readdir(root)).not.toContain('node_modules');
}, 30_000);
