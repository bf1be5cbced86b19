import { describe, expect, test } from 'vitest';
import { failure, outcome } from '../../../../scripts/test/outcome.ts';
import { selectSteps, steps } from '../../../../scripts/test/steps.ts';
import { succeeded, summary } from '../../../../scripts/test/summary.ts';

const lint = { name: 'lint', outcome: outcome({ passed: 1 }), spent: 8_200 };
const unit = { name: 'unit', outcome: outcome({ passed: 120, skipped: 2 }), spent: 61_000 };
const e2e = { name: 'e2e', outcome: failure('the site could not be built'), spent: 50 };

describe('the summary of a test run', () => {
  test('ends with the line that says how many passed and failed', () => {
    expect(summary([lint, unit]).at(-1)).toBe('121 passed, 0 failed');
    expect(summary([lint, unit, e2e]).at(-1)).toBe('121 passed, 1 failed');
    expect(summary([]).at(-1)).toBe('0 passed, 0 failed');
  });

  test('shows each step with its time, what was skipped, and why it failed', () => {
    expect(summary([unit, e2e]).slice(0, 3)).toEqual([
      '✓ unit     120 passed, 0 failed, 2 skipped (1 min 01 s)',
      '✗ e2e      0 passed, 1 failed (0.1 s)',
      '    the site could not be built',
    ]);
  });

  test('is a success only when something ran and nothing failed', () => {
    expect(succeeded([lint, unit])).toBe(true);
    expect(succeeded([lint, e2e])).toBe(false);
    expect(succeeded([{ ...unit, outcome: outcome() }])).toBe(false);
    expect(succeeded([])).toBe(false);
  });
});

describe('choosing steps', () => {
  test('all run without a choice, in their order with one', () => {
    expect(selectSteps([])).toEqual(steps);
    expect(selectSteps(['--only', 'build,unit']).map((step) => step.name)).toEqual(['unit', 'build']);
  });

  test.each([['--only'], ['--only', 'units'], ['unit']])(
    'a wrong choice is refused with the names: %s %s',
    (...given) => {
      expect(() => selectSteps(given)).toThrow('lint,format,types,unit,build,e2e');
    },
  );
});
