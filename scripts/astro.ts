/**
 * Astro's own command line, `node scripts/astro.ts dev`, without its usage reports. It ends with who started it: a build
 * that was killed does not go on behind the back of the next one.
 */
import { whenParentEnds } from './bootstrap/parent.mjs';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
whenParentEnds(() => process.exit(1));
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
