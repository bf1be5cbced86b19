/** What a step of `npm test` came to, in tests; a check without tests of its own counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Passed only when tried again; counted in `passed` as well. */
  flaky: number;
  skipped: number;
  /** Anything a person should know besides the numbers. */
  notes: string[];
}

/** An outcome of nothing, except for what is given. */
export function outcome(parts: Partial<Outcome> = {}): Outcome {
  return { passed: 0, failed: 0, flaky: 0, skipped: 0, notes: [], ...parts };
}

/** A step that could not do its work counts as one failure. */
export function failure(note: string): Outcome {
  return outcome({ failed: 1, notes: [note] });
}

/**
 * Corrects what a runner counted by what it did: one that executed nothing, or that exited with an error without naming
 * a failed test, has failed.
 */
export function honest(counted: Outcome, exitCode: number | null): Outcome {
  if (counted.passed + counted.failed === 0) return withFailure(counted, 'ran no test');
  if (exitCode !== 0 && counted.failed === 0) {
    return withFailure(counted, `no test failed, but the runner did (exit code ${exitCode})`);
  }
  return counted;
}

function withFailure(counted: Outcome, note: string): Outcome {
  return { ...counted, failed: counted.failed + 1, notes: [...counted.notes, note] };
}
