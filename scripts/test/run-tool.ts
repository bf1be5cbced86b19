import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../build/fingerprint.ts';
import { failure, honest, outcome, type Outcome } from './outcome.ts';

/** A run of a test runner; `tool` is a path in `node_modules`, `report` where it writes its JSON. */
export interface TestRun<Report> {
  folder: string;
  tool: string;
  parameters: string[];
  report: string;
  count(report: Report): Outcome;
}

/** Runs a checking tool: one passed or one failed. */
export async function check(tool: string, parameters: string[]): Promise<Outcome> {
  const code = await run(tool, parameters);
  return code === 0 ? outcome({ passed: 1 }) : outcome({ failed: 1 });
}

/** Runs a test runner and counts its report. A folder without a test file is no failure; a run without a report is. */
export async function testRun<Report>(given: TestRun<Report>): Promise<Outcome> {
  if (!filesUnder(given.folder).some((file) => /\.(test|spec)\.ts$/.test(file))) {
    return outcome({ notes: [`${given.folder} has no test yet`] });
  }
  rmSync(given.report, { force: true });
  const code = await run(given.tool, given.parameters);
  try {
    return honest(given.count(JSON.parse(readFileSync(given.report, 'utf8')) as Report), code);
  } catch {
    return failure(`the runner left no report (exit code ${code})`);
  }
}

/** Runs a tool under this Node, its output shown as it comes. @returns its exit code, null when it was killed. */
export function run(tool: string, parameters: string[]): Promise<number | null> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const command = [join('node_modules', tool), ...parameters];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
