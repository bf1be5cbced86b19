import { describe, expect, test } from 'vitest';
import { honest, outcome } from '../../../../scripts/test/outcome.ts';
import { countPlaywright } from '../../../../scripts/test/playwright-report.ts';
import { countVitest } from '../../../../scripts/test/vitest-report.ts';

const file = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

describe('counting Vitest’s report', () => {
  test('each test counts one, skipped and planned ones apart', () => {
    const counts = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    const counted = countVitest({ ...counts, testResults: [file('a.test.ts', 'failed', 'passed', 'failed')] });
    expect(counted).toEqual(outcome({ passed: 5, failed: 1, skipped: 3 }));
  });

  test('a file that does not even load counts as one failure and is named', () => {
    const counts = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
    const counted = countVitest({ ...counts, testResults: [file('a.test.ts', 'failed'), file('b.test.ts', 'passed')] });
    expect(counted).toMatchObject({ passed: 5, failed: 1, notes: ['a.test.ts failed outside its tests'] });
  });
});

describe('counting Playwright’s report', () => {
  test('a test that passed when tried again counts as passed and is shown as flaky', () => {
    const counted = countPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 }, errors: [] });
    expect(counted).toEqual(outcome({ passed: 9, failed: 1, flaky: 2, skipped: 3 }));
  });

  test('an error outside the tests counts as one failure and is quoted', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    const counted = countPlaywright({ stats, errors: [{ message: 'Timed out waiting for the server\nat …' }] });
    expect(counted).toMatchObject({ failed: 1, notes: ['Timed out waiting for the server'] });
  });
});

describe('what a runner did outweighs what it counted', () => {
  test('executing nothing is a failure, also when everything was skipped', () => {
    expect(honest(outcome(), 0)).toMatchObject({ failed: 1, notes: ['ran no test'] });
    expect(honest(outcome({ skipped: 4 }), 0)).toMatchObject({ failed: 1, skipped: 4 });
  });

  test('an error at the end without a failed test is a failure', () => {
    expect(honest(outcome({ passed: 3 }), 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(honest(outcome({ passed: 3 }), null)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('nothing is added to failures that are counted, nor to success', () => {
    expect(honest(outcome({ passed: 3, failed: 2 }), 1)).toEqual(outcome({ passed: 3, failed: 2 }));
    expect(honest(outcome({ passed: 3 }), 0)).toEqual(outcome({ passed: 3 }));
  });
});
