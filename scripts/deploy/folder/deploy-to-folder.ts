import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isNamedByContent } from '../../../src/integrations/host-config/cache-rules.ts';
import { inParallel } from '../in-parallel.ts';
import { addressOf, isPackedCopy, lostAddresses, releaseId, type ReleaseFile } from '../release.ts';
import type { Outcome } from '../outcome.ts';
import { alone } from './lock.ts';
import { copyVerified, hashOf, linkFile } from './place-file.ts';
import {
  currentRelease,
  nextName,
  releasesFolder,
  removeRelease,
  storedReleases,
  switchTo,
  writeList,
  type StoredRelease,
} from './releases.ts';

const atOnce = 8;

export interface FolderDeployment {
  readonly target: string;
  /** Where the release was built. */
  readonly root: string;
  readonly files: readonly ReleaseFile[];
  /** How many releases stay. */
  readonly keep: number;
  readonly dryRun: boolean;
}

/**
 * Puts a release into a folder of its own beside the ones before, and makes it the current one when it is whole. What is
 * the same as before is linked, not copied. A run that was cut short is taken up again.
 * @throws Error, before anything is seen by readers, for whatever is wrong.
 */
export async function deployToFolder({ target, root, files, keep, dryRun }: FolderDeployment): Promise<Outcome> {
  const current = currentRelease(target);
  const id = releaseId(files);
  refuseLosses(root, files, storedReleases(target));
  const changed = files.filter(
    ({ name, hash }) => current && current.files.has(name) && current.files.get(name) !== hash,
  );
  const outcome = {
    changed: changed.map(({ name }) => name).filter((name) => !isPackedCopy(name)),
    fresh: files.filter(({ name, hash }) => current?.files.get(name) !== hash).length,
    same: files.filter(({ name, hash }) => current?.files.get(name) === hash).length,
  };
  if (current?.name.endsWith(id)) return { ...outcome, release: current.name };
  if (dryRun) return { ...outcome, release: nextName(storedReleases(target), id) };
  await mkdir(releasesFolder(target), { recursive: true });
  return alone(target, async () => {
    const releases = storedReleases(target);
    const name = nextName(releases, id);
    const staging = join(releasesFolder(target), `.${id}`);
    await removeOtherRemains(target, releases, `.${id}`);
    await inParallel(files, atOnce, (file) => place(file, staging, current));
    const kept = releasesToKeep(releases, current, keep - 1);
    await carryAssets(kept, staging);
    await writeList(target, name, new Map(files.map((file) => [file.name, file.hash])));
    await rename(staging, join(releasesFolder(target), name));
    await switchTo(target, name);
    for (const release of releases) if (!kept.includes(release)) await removeRelease(target, release);
    return { ...outcome, release: name };
  });
}

/** The newest, and the one that is current until now: after going back, it need not be among them. */
function releasesToKeep(
  releases: readonly StoredRelease[],
  current: StoredRelease | null,
  count: number,
): StoredRelease[] {
  const isCurrent = ({ name }: StoredRelease): boolean => name === current?.name;
  const others = releases.filter((release) => !isCurrent(release)).toReversed();
  return [...releases.filter(isCurrent), ...others].slice(0, count);
}

/** A page that was opened before loads its scripts after: what is named by its content stays as long as its release. */
async function carryAssets(releases: readonly StoredRelease[], staging: string): Promise<void> {
  for (const { folder, files } of releases) {
    const assets = [...files.keys()].filter((name) => isNamedByContent(`/${name.replace(/\.(?:br|gz)$/, '')}`));
    await inParallel(assets, atOnce, (name) => linkFile(join(folder, name), join(staging, name)));
  }
}

async function place(
  { name, source, hash }: ReleaseFile,
  staging: string,
  current: StoredRelease | null,
): Promise<void> {
  const to = join(staging, name);
  if ((await hashOf(to)) === hash) return;
  await rm(to, { force: true });
  const before = current?.files.get(name) === hash ? join(current.folder, name) : null;
  if (before && (await hashOf(before)) === hash) await linkFile(before, to);
  else await copyVerified(source, to, hash);
}

/** Also what a release answered from which one has gone back since. */
function refuseLosses(root: string, files: readonly ReleaseFile[], releases: readonly StoredRelease[]): void {
  const names = new Set(releases.flatMap((release) => [...release.files.keys()]));
  const published = [...names].filter((name) => !isPackedCopy(name) && !/^(?:_|pagefind\/|sitemap-\d)/.test(name));
  const lost = lostAddresses(root, files, published.map(addressOf));
  if (lost.length === 0) return;
  throw new Error(
    `Releases that are there answer ${lost.length} addresses that this one does not, such as ${lost.slice(0, 3).join(', ')}. ` +
      'What is published stays: build from what was published last, or redirect them in content/redirects.yml.',
  );
}

/** What a run that was cut short left, unless it is of the same release; and folders that never became a release. */
async function removeOtherRemains(target: string, releases: readonly StoredRelease[], ours: string): Promise<void> {
  const known = new Set(releases.map(({ name }) => name));
  for (const entry of await readdir(releasesFolder(target), { withFileTypes: true })) {
    const isRemains = entry.isDirectory() && entry.name !== ours && !known.has(entry.name);
    if (isRemains) await rm(join(releasesFolder(target), entry.name), { recursive: true });
  }
}
