import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, listingFingerprint } from './fingerprint.ts';

/** Where a built site and the record of its build lie. */
export interface BuildPlaces {
  site: string;
  stamp: string;
}

/** Those of this project. */
export const usualPlaces: BuildPlaces = { site: 'dist', stamp: join('.cache', 'build-stamp.json') };

interface Stamp {
  inputs: string;
  site: string;
}

/** Whether the site was built from these inputs and nobody has touched it since. */
export function isBuilt(inputs: string, { site, stamp }: BuildPlaces = usualPlaces): boolean {
  const last = read(stamp);
  return last !== undefined && last.inputs === inputs && last.site === listingFingerprint(filesUnder(site));
}

/** Remembers from which inputs the site that is there was built. */
export function recordBuild(inputs: string, { site, stamp }: BuildPlaces = usualPlaces): void {
  mkdirSync(dirname(stamp), { recursive: true });
  const record: Stamp = { inputs, site: listingFingerprint(filesUnder(site)) };
  writeFileSync(stamp, JSON.stringify(record));
}

function read(stamp: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
}
