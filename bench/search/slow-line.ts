import { createServer, connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A line between a browser and a server, that counts what comes back. */
export interface Line {
  readonly url: string;
  /** Bytes that the server has sent since the last call, headers included. */
  readonly bytes: () => number;
  readonly close: () => Promise<void>;
}

/** How slow a line is: milliseconds for a round trip, bytes a second for all connections together. */
export interface Slowness {
  readonly roundTrip: number;
  readonly bytesPerSecond: number;
}

/** 4G as Lighthouse has it: 1.6 Mb/s, 150 ms. */
export const slow4g: Slowness = { roundTrip: 150, bytesPerSecond: 1_600_000 / 8 };
export const local: Slowness = { roundTrip: 0, bytesPerSecond: Infinity };

/** Lays a line to the server on `port`. What is asked waits a round trip, what is answered its turn on the line. */
export async function layLine(port: number, { roundTrip, bytesPerSecond }: Slowness): Promise<Line> {
  let counted = 0;
  let freeAt = 0;
  const sockets = new Set<Socket>();
  const later = (milliseconds: number, act: () => void): void => {
    if (milliseconds <= 0) act();
    else setTimeout(act, milliseconds);
  };
  const server = createServer((browser) => {
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [browser, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
    browser.on('data', (asked) => later(roundTrip, () => upstream.write(asked)));
    browser.on('end', () => later(roundTrip, () => upstream.end()));
    upstream.on('data', (answer: Buffer) => {
      counted += answer.length;
      const now = performance.now();
      freeAt = Math.max(freeAt, now) + (answer.length / bytesPerSecond) * 1000;
      later(freeAt - now, () => browser.write(answer));
    });
    upstream.on('end', () => later(freeAt - performance.now() + 1, () => browser.end()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => {
      const since = counted;
      counted = 0;
      return since;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
