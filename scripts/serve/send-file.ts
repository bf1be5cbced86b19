import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import send from 'send';
import { contentType } from '../../src/integrations/host-config/content-types.ts';
import { packedExtensions, packedSuffixes, type Encoding } from '../../src/integrations/host-config/packed-types.ts';
import { addVary } from './headers.ts';

const packed = new Set(packedExtensions);

/**
 * Sends a file, or the packed copy of it that the client takes: parts of it, and only if it has changed, where that was
 * asked for.
 * @param path within `root`, with a slash in front.
 */
export function sendFile(root: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', contentType(path));
  let file = path;
  if (packed.has(extname(path))) {
    addVary(response, 'Accept-Encoding');
    const encoding = takenEncodings(request.headers['accept-encoding'] ?? '').find((name) =>
      existsSync(join(root, path + packedSuffixes[name])),
    );
    if (encoding) {
      response.setHeader('Content-Encoding', encoding);
      file = path + packedSuffixes[encoding];
    }
  }
  const options = { root, dotfiles: 'allow', index: false, cacheControl: false } as const;
  send(request, encodeURI(file), options).pipe(response);
}

/** The encodings that an `Accept-Encoding` header names and does not rule out, the best first. */
function takenEncodings(header: string): Encoding[] {
  const taken = new Map(
    header.split(',').map((entry) => {
      const [name = '', quality = 'q=1'] = entry.trim().split(/\s*;\s*/);
      return [name.toLowerCase(), Number(quality.slice(2)) > 0];
    }),
  );
  return (Object.keys(packedSuffixes) as Encoding[]).filter((name) => taken.get(name));
}
