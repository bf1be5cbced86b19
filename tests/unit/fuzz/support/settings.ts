import { interruptAfterTimeLimit, type Parameters } from 'fast-check';

const { FUZZ_SECONDS: seconds, FUZZ_SEED: seed } = process.env;

/**
 * How long a property is tried: so many runs from a fixed seed in `npm test`, so many seconds from the seed that
 * `npm run fuzz` prints.
 */
export function settings(runs: number): Parameters<unknown> {
  if (seconds === undefined) return { seed: 20_250_709, numRuns: runs };
  return {
    seed: Number(seed),
    numRuns: Number.MAX_SAFE_INTEGER,
    plugins: [interruptAfterTimeLimit(Number(seconds) * 1000, { failOnInterrupt: false })],
  };
}
