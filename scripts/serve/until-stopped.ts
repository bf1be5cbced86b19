import { whenParentEnds } from '../bootstrap/parent.mjs';
import { servePreview } from '../serve.ts';

const usualPort = 4321;

/** Serves the site in `root` on the port PORT, otherwise on 4321 or the next free one; ends cleanly on Ctrl-C. */
export async function serveUntilStopped(root: string): Promise<void> {
  try {
    const server = await servePreview({ root, ...askedPort(process.env['PORT']) });
    console.log(`\nThe site is at http://localhost:${server.port}/ (Ctrl-C ends).`);
    const stop = () => void server.close().then(() => process.exit(0));
    process.once('SIGINT', stop).once('SIGTERM', stop);
    whenParentEnds(stop);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function askedPort(asked: string | undefined): { port: number; orNextFree: boolean } {
  if (!asked) return { port: usualPort, orNextFree: true };
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return { port, orNextFree: false };
  throw new Error(
    `PORT is “${asked}”, which is no port: name a number between 1 and 65535, or 0 for any that is free.`,
  );
}
