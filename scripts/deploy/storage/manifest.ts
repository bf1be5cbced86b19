import type { Listed, Storage } from './storage.ts';
import type { ObjectHeaders, StoredObject } from './stored-object.ts';

/** What a deployment left: by name, what each object was made from, and what storage called it then. */
export type Manifest = Map<string, Deposit>;

interface Deposit {
  /** The SHA-256 of the file, and the headers. */
  readonly hash: string;
  readonly headers: ObjectHeaders;
  readonly etag: string;
}

/** Not for readers, as all that begins so. */
export const manifestName = '_deployed.json';

/** What stands in storage after the last deployment that was whole; nothing where there was none, or no sense in it. */
export async function readManifest(storage: Storage): Promise<Manifest> {
  const text = await storage.read(manifestName);
  try {
    return new Map(Object.entries(JSON.parse(text ?? '{}') as Record<string, Deposit>));
  } catch {
    return new Map();
  }
}

export function manifestObject(manifest: Manifest): StoredObject {
  const entries = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  const headers = { type: 'application/json; charset=utf-8', cache: 'no-store', encoding: null } as const;
  return { name: manifestName, body: Buffer.from(`${JSON.stringify(entries, null, 1)}\n`), headers };
}

/** Whether an object is what it should be: as it was deployed, and untouched since. */
export function isAsDeployed(
  deposit: Deposit | undefined,
  listed: Listed | undefined,
  wanted: { readonly hash: string; readonly headers: ObjectHeaders },
): boolean {
  if (!deposit || deposit.etag !== listed?.etag || deposit.hash !== wanted.hash) return false;
  const { type, cache, encoding } = wanted.headers;
  return deposit.headers.type === type && deposit.headers.cache === cache && deposit.headers.encoding === encoding;
}
