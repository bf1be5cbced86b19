import { accessSync, constants, existsSync, lstatSync, statfsSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { RefusedBuild } from './refused-build.ts';

/**
 * Whether a site can be put there, before a minute is spent on making it.
 * @throws RefusedBuild saying why not, and what to do.
 */
export function checkPlace(site: string): void {
  if (lstatSync(site, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new RefusedBuild(
      `${shown(site)} is a link, and a build replaces a folder. Remove the link, and let the host read the folder.`,
    );
  }
  try {
    accessSync(dirname(site), constants.W_OK);
    if (existsSync(site)) accessSync(site, constants.W_OK);
  } catch (error) {
    throw refusal(site, error);
  }
  if (existsSync(site) && statSync(site).dev !== statSync(dirname(site)).dev) throw refusal(site, { code: 'EXDEV' });
}

/** What the system's words mean for a site that could not be put in its place. */
export function refusal(site: string, error: unknown): RefusedBuild {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const name = shown(site);
  const words: Readonly<Record<string, string>> = {
    EROFS: `${name} cannot be written: its file system is read-only. Build where one can write.`,
    EACCES: `${name} cannot be written: see who owns it and its folder, and who may write there.`,
    EPERM: `${name} cannot be written: see who owns it and its folder, and who may write there.`,
    EBUSY: mounted(name),
    EXDEV: mounted(name),
    ENOSPC: `${name} could not be written: the disk is full. Make room, then build again.`,
  };
  return new RefusedBuild(words[code] ?? `${name} could not be replaced: ${message}`, { cause: error });
}

function mounted(name: string): string {
  return `${name} cannot be replaced, for something is mounted there. Build elsewhere, and copy the site to that place.`;
}

const mebibyte = 2 ** 20;
/** Below this, what failed has most likely failed for want of room; in bytes. */
const tight = 16 * mebibyte;

/** A line to add to a failed build when there is hardly any room left in the folder's file system. */
export function hintOfFullDisk(folder: string): string | null {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return free < tight ? `Only ${Math.floor(free / mebibyte)} MB are free there: make room, then build again.` : null;
}

function shown(site: string): string {
  return relative('', site) || site;
}
