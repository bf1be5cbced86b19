import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { today } from '../../src/content/today.ts';

/** Builds the whole site again, elsewhere, in another time zone; returns where. */
function buildAgain(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const site = join(folder, 'site');
  const parameters = ['build', '--config', 'tests/fixtures/second-build.config.mjs', '--outDir', site];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...parameters], {
    env: {
      ...process.env,
      SITE_DATE: today(),
      TZ: 'America/St_Johns',
      LANG: 'tr_TR.UTF-8',
      PRINT_CACHE: join(folder, 'prints'),
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      VITEST: undefined,
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return site;
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
}

/** The first byte that differs. */
function firstDifference(a: Buffer, b: Buffer): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return at;
  return length;
}

test('two builds elsewhere, at another time, in another time zone and order make the same files, byte for byte', () => {
  const again = buildAgain();
  expect(filesIn(again)).toEqual(filesIn('dist'));
  const different = filesIn('dist').flatMap((path) => {
    const [first, second] = [readFileSync(join('dist', path)), readFileSync(join(again, path))];
    return first.equals(second) ? [] : [`${path} from byte ${firstDifference(first, second)} on`];
  });
  expect(different).toEqual([]);
}, 400_000);
