/**
 * `npm run test:server`: holds the site's server to its contract, and asks it for ten seconds as fast as it answers. The
 * server is nginx with `deploy/nginx` where it is installed, otherwise the preview server.
 */
import { buildIfStale } from './build/build-if-stale.ts';
import { nginxVersion, serveWithNginx } from './serve/nginx.ts';
import { servePreview } from './serve.ts';
import { load } from './test-server/load.ts';
import { run } from './test/run-tool.ts';

const root = 'dist';
const contract = 'tests/build/server-contract.test.ts';

const version = nginxVersion();
console.log(
  version
    ? `${version} is installed: it serves the site by deploy/nginx, on a free port of 127.0.0.1.`
    : 'nginx is not installed here: the preview server is held to the same contract. Nothing else is missing.',
);
process.exitCode = (await buildIfStale()) && (await holds()) && (await bears()) ? 0 : 1;

async function holds(): Promise<boolean> {
  return (await run('vitest/vitest.mjs', ['run', '--project', 'build', contract, '--reporter=default'])) === 0;
}

async function bears(): Promise<boolean> {
  const server = await (version ? serveWithNginx(root) : servePreview({ root }));
  try {
    console.log(`\n${version ?? 'The preview server'} under load:`);
    const { failures, lines } = await load(server.url);
    for (const line of lines) console.log(`  ${line}`);
    return failures === 0;
  } finally {
    await server.close();
  }
}
