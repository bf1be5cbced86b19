/** `npm start`: builds the site if anything changed, then serves it. */
import { buildIfStale } from './build/build-if-stale.ts';
import { serveUntilStopped } from './serve/until-stopped.ts';

if (await buildIfStale()) await serveUntilStopped('dist');
else process.exitCode = 1;
