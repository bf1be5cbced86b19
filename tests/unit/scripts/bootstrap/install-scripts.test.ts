import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { install } from '../../../../scripts/bootstrap/install.mjs';

const npm = (cwd: string, ...parameters: string[]): void => {
  execFileSync('npm', parameters, { cwd, stdio: 'ignore', shell: process.platform === 'win32' });
};

/** A project with two packages that leave a file behind if their scripts run; only one of them is allowed to. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'install-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, content: object): void => writeFileSync(join(root, path), JSON.stringify(content));
  for (const name of ['named', 'other']) {
    mkdirSync(join(root, name));
    const scripts = { postinstall: `node -e "fs.writeFileSync('ran', '')"` };
    write(`${name}/package.json`, { name, version: '1.0.0', scripts });
  }
  npm(root, 'pack', './named', './other');
  const dependencies = { named: 'file:named-1.0.0.tgz', other: 'file:other-1.0.0.tgz' };
  write('package.json', { dependencies, allowScripts: { named: true, other: false } });
  copyFileSync('.npmrc', join(root, '.npmrc'));
  npm(root, 'install', '--package-lock-only', '--offline');
  return root;
}

test('packages run no script when they are installed, but for those that are allowed to by name', async () => {
  const root = project();
  const ran = (name: string): boolean => existsSync(join(root, 'node_modules', name, 'ran'));
  npm(root, 'ci', '--offline');
  expect([existsSync(join(root, 'node_modules/named/package.json')), ran('named'), ran('other')]).toEqual([
    true,
    false,
    false,
  ]);
  await install(root, 'nothing is installed yet');
  expect([ran('named'), ran('other')]).toEqual([true, false]);
}, 60_000);
