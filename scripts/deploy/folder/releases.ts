import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A release that lies in a folder: `releases/0007-3fa9c1d2e4b5/`, and beside it a list of what it came with. */
export interface StoredRelease {
  /** The order of releases, and what is in them: `0007-3fa9c1d2e4b5`. */
  readonly name: string;
  readonly folder: string;
  /** The SHA-256 of each file that it came with, by name. What was linked into it later is not in the list. */
  readonly files: ReadonlyMap<string, string>;
}

const naming = /^\d{4,}-[0-9a-f]{12}$/;

export const releasesFolder = (target: string): string => join(target, 'releases');

/** The releases in a folder that are whole, oldest first. */
export function storedReleases(target: string): StoredRelease[] {
  const folder = releasesFolder(target);
  if (!existsSync(folder)) return [];
  const isWhole = (name: string): boolean => naming.test(name) && existsSync(listOf(target, name));
  const names = readdirSync(folder).filter(isWhole);
  return names
    .toSorted((a, b) => Number.parseInt(a) - Number.parseInt(b))
    .map((name) => ({ name, folder: join(folder, name), files: readList(listOf(target, name)) }));
}

/**
 * The release that readers see; `null` before the first.
 * @throws Error when something else is in the place of the link.
 */
export function currentRelease(target: string): StoredRelease | null {
  const link = join(target, 'current');
  const entry = lstatSync(link, { throwIfNoEntry: false });
  if (!entry) return null;
  if (!entry.isSymbolicLink()) {
    throw new Error(`${link} is no link to a release. Move it away, or name another folder with --target.`);
  }
  const name = basename(readlinkSync(link));
  return storedReleases(target).find((release) => release.name === name) ?? null;
}

export function nextName(releases: readonly StoredRelease[], id: string): string {
  const last = releases.at(-1);
  return `${String((last ? Number.parseInt(last.name) : 0) + 1).padStart(4, '0')}-${id}`;
}

/** Makes a release the one that readers see: from one request to the next, in one rename. */
export async function switchTo(target: string, name: string): Promise<void> {
  const next = join(target, '.current.next');
  await rm(next, { force: true });
  await symlink(join('releases', name), next);
  await rename(next, join(target, 'current'));
}

/** Writes the list that, with the folder of the same name, makes a release whole. */
export async function writeList(target: string, name: string, files: ReadonlyMap<string, string>): Promise<void> {
  const lines = [...files].map(([file, hash]) => `${hash}  ${file}\n`);
  const list = listOf(target, name);
  await writeFile(`${list}.part`, lines.join(''));
  await rename(`${list}.part`, list);
}

/** Takes a release away; it stops being one first. */
export async function removeRelease(target: string, { name, folder }: StoredRelease): Promise<void> {
  await rm(listOf(target, name));
  await rm(folder, { recursive: true });
}

function listOf(target: string, name: string): string {
  return join(releasesFolder(target), `${name}.sha256`);
}

function readList(path: string): Map<string, string> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
