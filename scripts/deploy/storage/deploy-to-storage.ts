import { readHeaders } from '../../serve/headers.ts';
import { inParallel } from '../in-parallel.ts';
import type { Outcome } from '../outcome.ts';
import { addressOf, isPackedCopy, type ReleaseFile } from '../release.ts';
import { stageOf, stages } from '../stage.ts';
import { isAsDeployed, manifestObject, readManifest } from './manifest.ts';
import type { Storage } from './storage.ts';
import { objectHeaders, storedObject, type StoredObject } from './stored-object.ts';

const atOnce = 8;

export interface StorageDeployment {
  readonly storage: Storage;
  /** Where the release was built. */
  readonly root: string;
  readonly files: readonly ReleaseFile[];
  readonly encoding: 'identity' | 'gzip';
  readonly dryRun: boolean;
  readonly say: (line: string) => void;
}

/**
 * Puts a release into storage, stage by stage: each object is verified, and a stage begins when the one before is whole.
 * Nothing is taken away. A run that was cut short is taken up again.
 * @throws Error for what went wrong; what readers see then leads to nothing that is not there.
 */
export async function deployToStorage(deployment: StorageDeployment): Promise<Outcome> {
  const { storage, root, encoding, dryRun, say } = deployment;
  // Storage does not choose between forms of a file: the CDN in front of it packs.
  const files = deployment.files.filter(({ name }) => !isPackedCopy(name));
  const rules = readHeaders(root);
  const listed = await storage.list();
  const manifest = await readManifest(storage);
  const wanted = files.map((file) => ({ file, hash: file.hash, headers: objectHeaders(file, rules, encoding) }));
  const pending = wanted.filter(
    ({ file, ...want }) => !isAsDeployed(manifest.get(file.name), listed.get(file.name), want),
  );
  const outcome = {
    release: null,
    changed: pending.map(({ file }) => file.name).filter((name) => listed.has(name)),
    fresh: pending.length,
    same: wanted.length - pending.length,
  };
  if (dryRun || pending.length === 0) return outcome;
  for (const stage of stages) {
    const now = pending.filter(({ file }) => stageOf(addressOf(file.name)) === stage);
    if (now.length > 0) say(`${stage}: ${now.length} files`);
    await inParallel(now, atOnce, async ({ file, hash, headers }) => {
      const etag = await deposit(storage, storedObject(file, headers), listed.has(file.name));
      manifest.set(file.name, { hash, headers, etag });
    });
  }
  await deposit(storage, manifestObject(manifest), false);
  return outcome;
}

/** @returns the ETag of the object, which is there now, just as it should be. */
async function deposit(storage: Storage, object: StoredObject, isThere: boolean): Promise<string> {
  const before = isThere ? await storage.verify(object) : null;
  if (before !== null) return before;
  await storage.put(object);
  const after = await storage.verify(object);
  if (after !== null) return after;
  throw new Error(
    `${object.name} is in storage with other bytes or headers than were sent. Run the same command again.`,
  );
}
