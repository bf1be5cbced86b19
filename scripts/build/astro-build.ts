import { join } from 'node:path';

/** In megabytes, for what is young: what a page is made of lives shortly, and is collected cheaply where there is room. */
const youngGeneration = 64;

/**
 * In percent of what is in use, how much may be added before the rest is collected. V8 would let thousands of texts grow to
 * three times their size.
 */
const growth = 50;

/** What Node is to be started with so that Astro builds the site, with further parameters of Astro's. */
export function astroBuild(parameters: readonly string[]): string[] {
  const memory = [`--max-semi-space-size=${youngGeneration}`, `--heap-growing-percent=${growth}`];
  return [...memory, join('scripts', 'astro.ts'), 'build', ...parameters];
}
