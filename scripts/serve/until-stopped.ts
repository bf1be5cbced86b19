import { servePreview } from '../serve.ts';

const preferredPort = 4321;

/** Serves the site in `root`, says where, and ends the process cleanly on Ctrl-C. */
export async function serveUntilStopped(root: string): Promise<void> {
  const server = await servePreview({ root, port: Number(process.env['PORT'] ?? preferredPort), orNextFree: true });
  console.log(`\nThe site is at http://localhost:${server.port}/ (Ctrl-C ends)`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
