/** `node build-pages.ts <folder>`: builds the pages of the site into a folder, those included that are only printed. */
import { build } from 'astro';
import config from '../../astro.config.mjs';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Name the folder to build into.');
await build({ ...config, configFile: false, outDir, integrations: [], logLevel: 'error' });
