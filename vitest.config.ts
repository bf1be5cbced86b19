import { defineConfig } from 'vitest/config';

const testFiles = '**/*.{test,spec}.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: [`tests/unit/${testFiles}`] } },
      // On a built site: `npm test -- --only build` builds it first where needed.
      { test: { name: 'build', include: [`tests/build/${testFiles}`], testTimeout: 60_000, hookTimeout: 60_000 } },
      // The long form, `npm run test:faults`; the short one is among the unit tests.
      {
        test: { name: 'faults', include: [`tests/faults/${testFiles}`], testTimeout: 600_000, fileParallelism: false },
      },
    ],
  },
});
