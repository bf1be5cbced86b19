import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../../scripts/serve/site-handler.ts';

/** The built site on a server of the test's own, which can go away, fall silent, and serve other files. */
export class OwnHost {
  /** What is served in the place of a file of the site, by its address. */
  readonly files = new Map<string, string>();
  /** The requests that were answered, in order, as `/path?query`. */
  readonly asked: string[] = [];
  isSilent = false;
  #server: Server | undefined;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const site = siteHandler('dist');
    const server = createServer((request, response) => {
      if (this.isSilent) return;
      const url = request.url ?? '/';
      this.asked.push(url);
      const file = this.files.get(url.replace(/\?.*/s, ''));
      if (file === undefined) return site(request, response);
      const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.json') ? 'application/json' : 'text/html';
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' }).end(file);
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
}
