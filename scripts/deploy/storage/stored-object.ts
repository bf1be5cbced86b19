import { existsSync, readFileSync } from 'node:fs';
import { cacheControl } from '../../../src/integrations/host-config/cache-rules.ts';
import { contentType } from '../../../src/integrations/host-config/content-types.ts';
import { packedSuffixes } from '../../../src/integrations/host-config/packed-types.ts';
import { headersFor, type readHeaders } from '../../serve/headers.ts';
import { addressOf, type ReleaseFile } from '../release.ts';

/** What storage keeps of a file beside its bytes, and sends with it. */
export interface ObjectHeaders {
  readonly type: string;
  readonly cache: string;
  /** `null` where the bytes are those of the file. */
  readonly encoding: 'gzip' | null;
}

export interface StoredObject {
  /** Within the place of the site in its bucket. */
  readonly name: string;
  readonly body: Buffer;
  readonly headers: ObjectHeaders;
}

/** The headers of a file in storage. Files that people verify stay as they are, whoever fetches them. */
export function objectHeaders(
  { name, source }: ReleaseFile,
  rules: ReturnType<typeof readHeaders>,
  encoding: 'identity' | 'gzip',
): ObjectHeaders {
  const given = new Map(headersFor(rules, addressOf(name)));
  const isPacked = encoding === 'gzip' && !name.startsWith('downloads/') && existsSync(source + packedSuffixes.gzip);
  return {
    type: contentType(name),
    cache: given.get('Cache-Control') ?? cacheControl.checked,
    encoding: isPacked ? 'gzip' : null,
  };
}

/** The object as it is to be. Its bytes are read now: a release need not fit into memory. */
export function storedObject({ name, source }: ReleaseFile, headers: ObjectHeaders): StoredObject {
  return { name, headers, body: readFileSync(headers.encoding ? source + packedSuffixes.gzip : source) };
}
