import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, listingFingerprint } from './fingerprint.ts';

/** Where a built site and the record of its build lie. */
export interface BuildPlaces {
  site: string;
  stamp: string;
}

const places: BuildPlaces = { site: 'dist', stamp: join('.cache', 'build-stamp.json') };

interface Stamp {
  inputs: string;
  site: string;
}

/** Whether the site was built from these inputs and nobody, a build cut short included, has touched it since. */
export function isBuilt(inputs: string, { site, stamp }: BuildPlaces = places): boolean {
  const last = read(stamp);
  return last !== undefined && last.inputs === inputs && last.site === listingFingerprint(filesUnder(site));
}

/** Remembers from which inputs the site that is there was built. */
export function recordBuild(inputs: string, { site, stamp }: BuildPlaces = places): void {
  mkdirSync(dirname(stamp), { recursive: true });
  const record: Stamp = { inputs, site: listingFingerprint(filesUnder(site)) };
  writeFileSync(stamp, JSON.stringify(record));
}

/** To be called before a build: should it be cut short, its remains are not taken for a site. */
export function forgetBuild({ stamp }: BuildPlaces = places): void {
  rmSync(stamp, { force: true });
}

function read(stamp: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
}
