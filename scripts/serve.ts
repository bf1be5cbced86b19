/**
 * A static server for the built site, as strict as the host it will live on: exact paths, directories with a slash at
 * the end, a 404 page per language. `npm start`, `npm run preview`, the browser tests and the PDF export use it.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { listen } from './serve/listen.ts';
import { siteHandler } from './serve/site-handler.ts';

export interface PreviewOptions {
  /** Folder of the built site. */
  root: string;
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  port?: number;
  /** When `port` is taken: try the ones after it instead of failing. */
  orNextFree?: boolean;
}

export interface PreviewServer {
  /** Address without a slash at the end, as in `http://127.0.0.1:4321`. */
  url: string;
  port: number;
  /** Stops at once, open connections included. */
  close(): Promise<void>;
}

/**
 * Serves the site in `root` on 127.0.0.1 until closed. Files are read on each request, so a rebuild shows at once.
 * @throws Error when there is no such folder or the port is taken.
 */
export async function servePreview({ root, port = 0, orNextFree = false }: PreviewOptions): Promise<PreviewServer> {
  if (!existsSync(root)) throw new Error(`There is nothing to serve: ${root} does not exist. Build the site first.`);
  const server = createServer(siteHandler(root));
  // As nginx does: connections are kept, and no header says for how long.
  server.keepAliveTimeout = 0;
  const actual = await listen(server, port, orNextFree);
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${actual}`, port: actual, close };
}
