/** `npm run example`: serves the site, and the example console on another port. Ends on Ctrl-C. */
import { buildIfStale } from './build/build-if-stale.ts';
import { serveExample } from './example/serve-example.ts';

if (await buildIfStale()) {
  const servers = await serveExample('allowed');
  console.log(`\nThe console is at ${servers.console.url}/, the site at ${servers.center.url}/ (Ctrl-C ends).`);
  const stop = () => void servers.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
} else {
  process.exitCode = 1;
}
