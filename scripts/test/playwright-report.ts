import { outcome, type Outcome } from './outcome.ts';

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  /** Failures outside the tests: a file that does not load, a server that does not start. */
  errors: { message?: string }[];
}

/** Counts Playwright's report; each error outside the tests counts as one failure. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Outcome {
  return outcome({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    flaky: stats.flaky,
    skipped: stats.skipped,
    notes: errors.map((error) => error.message?.split('\n')[0] ?? 'an error outside the tests'),
  });
}
