import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { exchangeFolders } from '../../../../scripts/build/exchange-folders.ts';
import { replaceSite, sweepWorkshop } from '../../../../scripts/build/workshop.ts';

let folder: string;
let site: string;
const fresh = () => join(folder, '.site', 'new-1');
const write = (place: string, edition: string): void => {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'page.html'), edition);
};
const read = (place: string): string => readFileSync(join(place, 'page.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchange “a $folder”-'));
  site = join(folder, 'site');
  write(site, 'old');
  write(fresh(), 'new');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Whether this system can; elsewhere what needs it is shown as skipped. */
const isPossible = (() => {
  const place = mkdtempSync(join(tmpdir(), 'exchange-'));
  const [one, other] = [join(place, 'one'), join(place, 'other')];
  for (const each of [one, other]) mkdirSync(each);
  const done = exchangeFolders(one, other);
  rmSync(place, { recursive: true });
  return done;
})();

describe.runIf(isPossible)('where the system can exchange folders', () => {
  test('each has what the other had', () => {
    expect(exchangeFolders(fresh(), site)).toBe(true);
    expect([read(site), read(fresh())]).toEqual(['new', 'old']);
  });

  test('whoever looks while sites are replaced never finds none', async () => {
    const program = `
      const { existsSync } = require('node:fs');
      let isOver = false;
      process.stdin.on('end', () => (isOver = true)).resume();
      let [looks, misses] = [0, 0];
      const look = () => {
        for (let time = 0; time < 500; time++) if ((looks++, !existsSync(process.argv[1]))) misses++;
        if (isOver) console.log(JSON.stringify({ misses, hasLooked: looks > 1000 }));
        else setImmediate(look);
      };
      console.log('begun');
      look();`;
    const reader = spawn(process.execPath, ['-e', program, join(site, 'page.html')]);
    onTestFinished(() => void reader.kill('SIGKILL'));
    let said = '';
    reader.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = new Promise((resolve) => reader.once('close', resolve));
    await vi.waitFor(() => expect(said).toContain('begun'));
    for (let time = 0; time < 25; time++) {
      replaceSite(site, fresh());
      sweepWorkshop(site);
      write(fresh(), String(time));
    }
    reader.stdin.end();
    await ended;
    expect(JSON.parse(said.replace('begun', ''))).toEqual({ misses: 0, hasLooked: true });
    expect(read(site)).toBe('23');
  });
});

test('a folder that is not there is exchanged with nothing, and stays as it is', () => {
  expect(exchangeFolders(join(folder, 'none'), site)).toBe(false);
  expect(read(site)).toBe('old');
});

test('where the system has no command for it, the old site steps aside for the new one', () => {
  vi.stubEnv('PATH', folder);
  expect(exchangeFolders(fresh(), site)).toBe(false);
  expect([read(site), read(fresh())]).toEqual(['old', 'new']);
  replaceSite(site, fresh());
  expect(read(site)).toBe('new');
  expect(existsSync(fresh())).toBe(false);
  sweepWorkshop(site);
  expect(readdirSync(join(folder, '.site'))).toEqual([]);
});
