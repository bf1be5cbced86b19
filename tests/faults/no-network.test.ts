import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** In a network namespace of its own there is nothing, not even this machine. */
const namespace = spawnSync('unshare', ['-rn', 'true']).status === 0;

test.runIf(namespace)('once installed, everything is built without network, PDFs included', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-network-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'tests/fixtures/second-build.config.mjs'];
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['-rn', process.execPath, ...command, '--outDir', join(folder, 'site')],
    {
      env: {
        ...process.env,
        PRINT_CACHE: join(folder, 'prints'),
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        VITEST: undefined,
      },
      encoding: 'utf8',
    },
  );
  expect(status, stdout + stderr).toBe(0);
  expect(existsSync(join(folder, 'site', 'downloads', 'trtc-policies-en.pdf'))).toBe(true);
});
