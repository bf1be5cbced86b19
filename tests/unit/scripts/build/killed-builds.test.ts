import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { build } from '../../../../scripts/build/build-if-stale.ts';
import { mendSite } from '../../../../scripts/build/workshop.ts';
import { wholeEdition, writeStandIn } from '../../../fixtures/stand-in/site.ts';

const script = 'tests/fixtures/stand-in/build.ts';
let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
  site = join(folder, 'site');
  vi.spyOn(console, 'log').mockReturnValue();
  return () => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  };
});

const places = () => ({ site, stamp: join(folder, 'stamp.json') });
const buildHere = (edition: string) =>
  build(places(), async (fresh) => {
    await writeStandIn(fresh, edition);
    return 0;
  });

/** Begins a build, kills it so many milliseconds after it has told where it is, and waits until it is gone. */
async function buildAndKill(edition: string, told: 'begun' | 'made', wait: number): Promise<void> {
  const child = spawn(process.execPath, [script, folder, edition], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes(told)) resolve();
    });
    child.once('exit', () => resolve());
  });
  if (wait > 0) await after(wait);
  child.kill('SIGKILL');
  await ended;
}

describe('a build that is killed', () => {
  test('at twenty moments leaves the site of before or the new one, whole, and the next build ends right', async () => {
    await buildHere('0');
    const possible = new Set(['0']);
    for (let moment = 1; moment <= 20; moment++) {
      const edition = String(moment);
      possible.add(edition);
      // Most while pages are written, the last where the sites are exchanged.
      await buildAndKill(edition, moment <= 14 ? 'begun' : 'made', moment <= 14 ? moment * 7 : (moment - 15) / 2);
      if (wholeEdition(site) === null) mendSite(site);
      const left = wholeEdition(site);
      expect(possible).toContain(left);
      // What was seen once does not come back.
      for (const older of possible) if (Number(older) < Number(left)) possible.delete(older);
    }
    expect(await buildHere('last')).toBe(true);
    expect(wholeEdition(site)).toBe('last');
    expect(readdirSync(join(folder, '.site'))).toEqual([]);
  }, 60_000);

  test('between the two renames leaves the old site aside, whole, for the next command to put back', async () => {
    await buildHere('old');
    mkdirSync(join(folder, '.site', 'new-1'));
    renameSync(site, join(folder, '.site', 'old'));
    expect(mendSite(site)).toBe(true);
    expect(wholeEdition(site)).toBe('old');
    expect(mendSite(site)).toBe(false);
  });

  test('with the old site half thrown away keeps the new one, and what is left goes with the next build', async () => {
    await buildHere('new');
    mkdirSync(join(folder, '.site', 'rest-1'));
    writeFileSync(join(folder, '.site', 'rest-1', 'page-3.html'), 'old');
    expect(mendSite(site)).toBe(false);
    rmSync(site, { recursive: true });
    expect(mendSite(site), 'half a site is not put back').toBe(false);
    await buildHere('newer');
    expect(readdirSync(join(folder, '.site'))).toEqual([]);
  });
});

describe('a build that fails', () => {
  test('leaves the site of before as it was, and nothing of its own', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    await buildHere('good');
    const failed = await build(places(), async (fresh) => {
      await writeStandIn(fresh, 'bad');
      return 1;
    });
    expect(failed).toBe(false);
    expect(wholeEdition(site)).toBe('good');
    expect(readdirSync(join(folder, '.site'))).toEqual([]);
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('What was there before is as it was.'));
  });
});

describe('two builds at once', () => {
  test('the second says who builds, and touches nothing', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const env = { ...process.env, HOLD: '1' };
    const first = spawn(process.execPath, [script, folder, 'first'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void first.kill('SIGKILL'));
    const ended = new Promise((resolve) => first.once('exit', resolve));
    await new Promise((resolve) => first.stdout.once('data', resolve));
    expect(await buildHere('second')).toBe(false);
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`another build is running (process ${first.pid})`));
    first.stdin.end();
    expect(await ended).toBe(0);
    expect(wholeEdition(site)).toBe('first');
  });

  test('a lock that a dead process or an earlier one of the same number has left holds nobody up', async () => {
    for (const left of ['999999999', `${process.pid} 1`, '']) {
      mkdirSync(join(folder, '.site'), { recursive: true });
      writeFileSync(join(folder, '.site', 'lock'), left);
      expect(await buildHere('mine'), left).toBe(true);
      expect(existsSync(join(folder, '.site', 'lock'))).toBe(false);
    }
  });
});

/** Runs the stand-in's build between other commands, in a mount namespace of its own, which ends with it. */
const namespace = spawnSync('unshare', ['-rm', 'true']).status === 0;
function buildBetween(before: string, afterwards = 'true'): { status: number | null; output: string } {
  const program = `${before} && "${process.execPath}" ${script} "${folder}" new; code=$?; ${afterwards}; exit $code`;
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', program], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

// Needs a Linux that lets this user mount something for itself; elsewhere these are shown as skipped.
describe.runIf(namespace)('a disk', () => {
  test('that is full: the build says so, and the site of before stays', () => {
    // The disk goes with its namespace: the site of before is written, and looked at, in there.
    const before = `mount -t tmpfs -o size=400k none "${folder}" && "${process.execPath}" ${script} "${folder}" old`;
    const { status, output } = buildBetween(before, `cat "${site}"/* | tr -s " " "\\n" | sort | uniq -c`);
    expect(output).toMatch(/the disk is full|MB are free there: make room, then build again/);
    expect(output).toMatch(/^ *60 old$/m);
    expect(output).not.toMatch(/\d new$/m);
    expect(status).toBe(1);
  });

  test('that is read-only at the site: refused before anything is built, saying why', async () => {
    await buildHere('old');
    const { status, output } = buildBetween(`mount --bind "${site}" "${site}" && mount -o remount,bind,ro "${site}"`);
    expect(output).toContain('site cannot be written: its file system is read-only');
    expect(output).not.toContain('begun');
    expect(status).toBe(1);
    expect(wholeEdition(site)).toBe('old');
  });

  test('where something is mounted at the site: the site cannot be replaced, and that is said', async () => {
    await buildHere('old');
    const { status, output } = buildBetween(`mount --bind "${site}" "${site}"`);
    expect(output).toContain('something is mounted there');
    expect(status).toBe(1);
    expect(wholeEdition(site)).toBe('old');
  });
});
