import { buildIfStale } from '../build/build-if-stale.ts';
import { failure, type Outcome } from './outcome.ts';
import { countPlaywright } from './playwright-report.ts';
import { check, testRun } from './run-tool.ts';
import { countVitest } from './vitest-report.ts';

/** A step of `npm test`: its name, as `--only` takes it, what it does in words, and its work. */
export interface Step {
  name: string;
  title: string;
  run: () => Promise<Outcome>;
}

const tool = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
};

/** All steps, in the order in which they run: the quick ones first. */
export const steps: readonly Step[] = [
  { name: 'lint', title: 'ESLint', run: () => check(tool.eslint, ['.']) },
  { name: 'format', title: 'Prettier', run: () => check(tool.prettier, ['--check', '.']) },
  { name: 'types', title: 'type check of pages and modules', run: () => check(tool.astro, ['check']) },
  { name: 'unit', title: 'unit tests', run: () => vitest('unit') },
  { name: 'build', title: 'tests of the built site', run: () => onBuiltSite(() => vitest('build')) },
  { name: 'e2e', title: 'tests in the browser', run: () => onBuiltSite(playwright) },
];

/**
 * The steps that `--only unit,build` names; all without it.
 * @throws Error naming the steps there are, when one is asked for that is not among them.
 */
export function selectSteps(parameters: readonly string[]): readonly Step[] {
  const flag = parameters.indexOf('--only');
  if (flag === -1 && parameters.length === 0) return steps;
  const names = flag === -1 ? [] : (parameters[flag + 1]?.split(',') ?? []);
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (names.length === 0 || unknown.length > 0) {
    throw new Error(`Usage: npm test -- --only <steps>, of ${steps.map((step) => step.name).join(',')}`);
  }
  return steps.filter((step) => names.includes(step.name));
}

function vitest(project: 'unit' | 'build'): Promise<Outcome> {
  const report = `.cache/tests/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const parameters = ['run', '--project', project, ...reporters];
  return testRun({ folder: `tests/${project}`, tool: tool.vitest, parameters, report, count: countVitest });
}

/** The report's place stands in playwright.config.ts. */
function playwright(): Promise<Outcome> {
  const report = '.cache/tests/e2e.json';
  return testRun({ folder: 'tests/e2e', tool: tool.playwright, parameters: ['test'], report, count: countPlaywright });
}

let built: Promise<boolean> | undefined;

/** Both steps that need the site build it once, also when that fails. */
async function onBuiltSite(run: () => Promise<Outcome>): Promise<Outcome> {
  built ??= buildIfStale();
  return (await built) ? run() : failure('the site could not be built');
}
