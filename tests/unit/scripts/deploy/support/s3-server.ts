import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

export const bucket = 'policies';

/**
 * What becomes of a request: it is answered (with an ETag that is no checksum, as storage does that encrypts), lost before
 * or after it has done its work, or its bytes arrive as others.
 */
export type Fate = 'answered' | 'answered without checksum' | 'lost' | 'answer lost' | 'spoiled';

export interface S3Server {
  readonly url: string;
  /** Decides on every request; changed by tests. */
  fate: (request: IncomingMessage) => Fate;
  /** Method and path of every request so far. */
  readonly log: string[];
  close(): Promise<void>;
}

/** Storage that speaks S3, in this process, on 127.0.0.1, with an empty bucket. */
export async function startS3Server(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 's3-'));
  const storage = new S3rver({
    silent: true,
    directory,
    // It signs the address of a bucket without its slash, other than S3 and its clients do; names are still looked at.
    allowMismatchedSignatures: true,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  await storage.configureBuckets();
  const answer = storage.callback();
  const server = createServer((request, response) => {
    s3.log.push(`${request.method} ${request.url}`);
    const fate = s3.fate(request);
    if (fate === 'lost') return void request.destroy();
    if (fate === 'spoiled') spoil(request);
    if (fate === 'answered without checksum') hideChecksum(response);
    if (fate === 'answer lost') response.end = () => response.destroy();
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const s3: S3Server = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fate: () => 'answered',
    log: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          rmSync(directory, { recursive: true, force: true });
          resolve();
        });
      }),
  };
  return s3;
}

function hideChecksum(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    set(name, name.toLowerCase() === 'etag' ? `"of-${String(value).replaceAll('"', '')}"` : value);
}

/** Another byte at the beginning, as a broken disk would write it. */
function spoil(request: IncomingMessage): void {
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk && chunk.length > 0) chunk[0] = chunk[0]! ^ 1;
    return push(chunk, encoding);
  };
}
