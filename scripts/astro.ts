/** Astro's own command line, `node scripts/astro.ts dev`, without its usage reports. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
