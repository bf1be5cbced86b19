import { whenParentEnds } from '../bootstrap/parent.mjs';
import { servePreview } from '../serve.ts';

const usualPort = 4321;

/** Serves the site in `root` on the port PORT, otherwise on 4321 or the next free one; ends cleanly on Ctrl-C. */
export async function serveUntilStopped(root: string): Promise<void> {
  const asked = process.env['PORT'];
  const port = asked ? Number(asked) : usualPort;
  const server = await servePreview({ root, port, orNextFree: !asked });
  console.log(`\nThe site is at http://localhost:${server.port}/ (Ctrl-C ends).`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  whenParentEnds(stop);
}
