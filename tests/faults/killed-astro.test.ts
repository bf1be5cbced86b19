import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { filesUnder, fingerprint } from '../../scripts/build/fingerprint.ts';
import { mendSite } from '../../scripts/build/workshop.ts';
import { writeLibrary } from '../fixtures/write-library.ts';

test('a build with Astro that is killed at twenty moments, alone or with all it has started, leaves no half site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-astro-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const site = join(folder, 'site');
  const env = {
    ...process.env,
    CONTENT_DIR: writeLibrary(),
    SITE_DATE: '2025-06-01',
    NODE_ENV: 'production',
    VITEST: undefined,
  };
  const start = () =>
    spawn(process.execPath, ['tests/fixtures/build-pages.ts', folder], { env, stdio: 'ignore', detached: true });
  const ended = (child: ReturnType<typeof start>) =>
    new Promise<number | null>((resolve) => child.once('exit', resolve));
  const state = () => (existsSync(site) ? fingerprint(filesUnder(site)) : 'absent');

  // The first one warms up.
  expect(await ended(start())).toBe(0);
  const began = performance.now();
  expect(await ended(start())).toBe(0);
  const whole = state();
  const duration = performance.now() - began;
  rmSync(site, { recursive: true });

  let killed = 0;
  for (let moment = 1; moment <= 20; moment++) {
    // The second half of them with a site in its place.
    if (moment === 11) expect(await ended(start())).toBe(0);
    const build = start();
    const end = ended(build);
    await after((duration * moment) / 21);
    if (build.exitCode === null) {
      process.kill(moment % 2 === 0 ? -build.pid! : build.pid!, 'SIGKILL');
      killed++;
    }
    await end;
    mendSite(site);
    expect([whole, ...(moment > 10 ? [] : ['absent'])], `moment ${moment}`).toContain(state());
  }
  // A quicker build than the first one may have ended before its moment.
  expect(killed).toBeGreaterThan(14);
  expect(await ended(start())).toBe(0);
  expect(state()).toBe(whole);
  expect(readdirSync(join(folder, '.site'))).toEqual([]);
});
