import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

const furtherPorts = 50;

/**
 * Binds the server to 127.0.0.1 and resolves with the port it got.
 * @throws Error saying what to do when the port is taken and no other may be tried.
 */
export async function listen(server: Server, port: number, orNextFree: boolean): Promise<number> {
  if (orNextFree && port !== 0) return listenOnNextFree(server, port);
  try {
    return await bind(server, port);
  } catch (error) {
    throw isTaken(error) ? taken(port, error) : error;
  }
}

function taken(port: number, cause: unknown): Error {
  const { code } = cause as NodeJS.ErrnoException;
  const why = code === 'EACCES' ? 'may not be used by this user' : 'is taken by another program';
  return new Error(`Port ${port} ${why} (${code}). End that program, or name another port, as in PORT=4400.`, {
    cause,
  });
}

async function listenOnNextFree(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + furtherPorts; port++) {
    if (await answersOnIpv6(port)) continue;
    try {
      return await bind(server, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`The ports ${first} to ${first + furtherPorts - 1} are all taken.`);
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** "localhost" may mean ::1 to a browser: a port that another program serves there would show that program's pages. */
function answersOnIpv6(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '::1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function isTaken(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EADDRINUSE' || code === 'EACCES';
}
