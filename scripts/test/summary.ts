import { duration } from '../duration.ts';
import type { Outcome } from './outcome.ts';

/** A step that has run; `spent` in milliseconds. */
export interface FinishedStep {
  name: string;
  outcome: Outcome;
  spent: number;
}

/** The closing table of `npm test`: a line a step, its notes under it, and as the last line `N passed, N failed`. */
export function summary(steps: readonly FinishedStep[]): string[] {
  const total = (key: 'passed' | 'failed') => steps.reduce((sum, step) => sum + step.outcome[key], 0);
  return [...steps.flatMap(stepLines), '', `${total('passed')} passed, ${total('failed')} failed`];
}

/** Whether `npm test` may exit with success: something ran and nothing failed. */
export function succeeded(steps: readonly FinishedStep[]): boolean {
  return steps.some((step) => step.outcome.passed > 0) && steps.every((step) => step.outcome.failed === 0);
}

function stepLines({ name, outcome, spent }: FinishedStep): string[] {
  const counts = [`${outcome.passed} passed`, `${outcome.failed} failed`];
  if (outcome.flaky > 0) counts.push(`${outcome.flaky} flaky`);
  if (outcome.skipped > 0) counts.push(`${outcome.skipped} skipped`);
  const mark = outcome.failed > 0 ? '✗' : '✓';
  const notes = outcome.notes.map((note) => `    ${note}`);
  return [`${mark} ${name.padEnd(8)} ${counts.join(', ')} (${duration(spent)})`, ...notes];
}
