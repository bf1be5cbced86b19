/** `npm run build`: builds the site whether or not anything changed. */
import { build } from './build/build-if-stale.ts';

if (!(await build())) process.exitCode = 1;
