import { join } from 'node:path';

/** In megabytes, for what is young: what a page is made of lives shortly, and is collected cheaply where there is room. */
const youngGeneration = 64;

/** What Node is to be started with so that Astro builds the site, with further parameters of Astro's. */
export function astroBuild(parameters: readonly string[]): string[] {
  return [`--max-semi-space-size=${youngGeneration}`, join('scripts', 'astro.ts'), 'build', ...parameters];
}
