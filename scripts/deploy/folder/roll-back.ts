import { join } from 'node:path';
import { inParallel } from '../in-parallel.ts';
import type { Outcome } from '../outcome.ts';
import { isPackedCopy } from '../release.ts';
import { alone } from './lock.ts';
import { linkFile } from './place-file.ts';
import { currentRelease, storedReleases, switchTo, type StoredRelease } from './releases.ts';

/**
 * Makes an earlier release the current one. It gets the files that only the later ones have, by links: what was
 * published since keeps its address, and pages that are open find their scripts.
 * @param wanted the name of a release, or `previous` for the one before the current.
 * @throws Error naming the releases there are, when there is no such release.
 */
export async function rollBack(target: string, wanted: string, dryRun: boolean): Promise<Outcome> {
  const current = currentRelease(target);
  const releases = storedReleases(target);
  if (!current) throw new Error(`There is no release in ${target} to go back from.`);
  const at = releases.findIndex(({ name }) => name === (wanted === 'previous' ? current.name : wanted));
  const release = releases[wanted === 'previous' ? at - 1 : at];
  if (!release) {
    const names = releases.map(({ name }) => (name === current.name ? `${name} (current)` : name));
    throw new Error(`There is no such release to go back to. There are: ${names.join(', ')}`);
  }
  const changed = [...release.files].filter(
    ([name, hash]) => current.files.has(name) && current.files.get(name) !== hash,
  );
  const outcome = {
    release: release.name,
    changed: changed.map(([name]) => name).filter((name) => !isPackedCopy(name)),
    fresh: changed.length,
    same: release.files.size - changed.length,
  };
  if (dryRun) return outcome;
  return alone(target, async () => {
    const later = releases.slice(releases.indexOf(release) + 1).toReversed();
    for (const newer of later) await addMissing(newer, release);
    await switchTo(target, release.name);
    return outcome;
  });
}

async function addMissing(from: StoredRelease, to: StoredRelease): Promise<void> {
  const missing = [...from.files.keys()].filter((name) => !to.files.has(name) && !isCopyOfOther(name, to));
  await inParallel(missing, 8, (name) => linkFile(join(from.folder, name), join(to.folder, name)));
}

/** A packed copy belongs to the file beside it, and to no other one of that name. */
function isCopyOfOther(name: string, { files }: StoredRelease): boolean {
  return isPackedCopy(name) && files.has(name.replace(/\.(?:br|gz)$/, ''));
}
