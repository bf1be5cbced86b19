import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceProblems } from '../../../scripts/third-party/allowed-licences.ts';
import { thirdPartyFile } from '../../../scripts/third-party/third-party-file.ts';
import { lockedPackages, type Lock } from '../../../src/integrations/bill-of-materials/locked-packages.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const packages = lockedPackages(lock);

interface Manifest {
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}
const manifest = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
/** The packages of this platform: from their folders to what they say of themselves. */
const installed = Object.keys(lock.packages)
  .filter((place) => place !== '' && existsSync(`${place}/package.json`))
  .map((place) => ({ place, ...manifest(place) }));

test('every package is under a licence that is allowed', () => {
  expect(licenceProblems(packages)).toEqual([]);
});

test('THIRD_PARTY.md lists the packages of the lock file: npm run third-party writes it', () => {
  expect(readFileSync('THIRD_PARTY.md', 'utf8')).toBe(thirdPartyFile(packages));
});

test('packages say of themselves what the lock file says of their licences', () => {
  expect(installed.length).toBeGreaterThan(300);
  const different = installed.filter(({ place, license }) => license !== lock.packages[place]!.license);
  expect(different.map(({ place }) => place)).toEqual([]);
});

test('every package that has a script to be run when it is installed is allowed or denied by name', () => {
  const inLock = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  const onDisk = installed.filter(
    ({ place, scripts = {} }) =>
      ['preinstall', 'install', 'postinstall'].some((event) => event in scripts) || existsSync(`${place}/binding.gyp`),
  );
  const names = [...inLock, ...onDisk.map(({ place }) => place.slice(place.lastIndexOf('node_modules/') + 13))];
  expect([...new Set(names)].sort()).toEqual(Object.keys(manifest('.').allowScripts ?? {}).sort());
});
