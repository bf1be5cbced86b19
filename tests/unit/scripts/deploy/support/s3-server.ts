import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp } from 'fauxqs';

export const bucket = 'policies';

/**
 * What becomes of a request: it is answered (with an ETag that is no checksum, as storage does that encrypts), refused, lost
 * before or after it has done its work, or its bytes arrive as others.
 */
export type Fate = 'answered' | 'answered without checksum' | 'refused' | 'lost' | 'answer lost' | 'spoiled';

export interface S3Server {
  readonly url: string;
  /** Decides on every request; changed by tests. */
  fate: (request: IncomingMessage) => Fate;
  /** Method and path of every request so far. */
  readonly log: string[];
  close(): Promise<void>;
}

/** What is used of the server's application, whose own types lead nowhere. */
interface Application {
  ready(): PromiseLike<unknown>;
  readonly routing: RequestListener;
  close(): Promise<void>;
}

/** Storage that speaks S3, in this process and its memory, on 127.0.0.1, with an empty bucket. */
export async function startS3Server(): Promise<S3Server> {
  const storage = buildApp({ logger: false }) as unknown as Application;
  await storage.ready();
  const server = createServer((request, response) => {
    s3.log.push(`${request.method} ${request.url}`);
    const fate = s3.fate(request);
    if (fate === 'lost') return void request.destroy();
    if (fate === 'refused') return refuse(response);
    if (fate === 'spoiled') spoil(request);
    if (fate === 'answered without checksum') hideChecksum(response);
    if (fate === 'answer lost') response.end = () => response.destroy();
    storage.routing(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const s3: S3Server = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fate: () => 'answered',
    log: [],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await storage.close();
    },
  };
  await fetch(`${s3.url}/${bucket}`, { method: 'PUT' });
  s3.log.length = 0;
  return s3;
}

function refuse(response: ServerResponse): void {
  const error = '<Error><Code>InvalidAccessKeyId</Code><Message>There is no such key.</Message></Error>';
  response.writeHead(403, { 'Content-Type': 'application/xml' }).end(error);
}

function hideChecksum(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    headers: Record<string, unknown>,
  ) => ServerResponse;
  response.writeHead = ((status: number, headers: Record<string, unknown> = {}) => {
    const hidden = Object.entries(headers).map(([name, value]) =>
      name.toLowerCase() === 'etag' ? [name, `"of-${String(value).replaceAll('"', '')}"`] : [name, value],
    );
    return writeHead(status, Object.fromEntries(hidden) as Record<string, unknown>);
  }) as typeof response.writeHead;
}

/** Another byte at the beginning, as a broken disk would write it. */
function spoil(request: IncomingMessage): void {
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk && chunk.length > 0) chunk[0] = chunk[0]! ^ 1;
    return push(chunk, encoding);
  };
}
