/** `npm test`: runs every check and every test, the later ones too when an earlier one fails, and counts them. */
import { duration } from './duration.ts';
import { failure } from './test/outcome.ts';
import { selectSteps, type Step } from './test/steps.ts';
import { succeeded, summary, type FinishedStep } from './test/summary.ts';

try {
  const finished: FinishedStep[] = [];
  for (const step of selectSteps(process.argv.slice(2))) finished.push(await perform(step));
  console.log(['', 'Summary', ...summary(finished)].join('\n'));
  process.exitCode = succeeded(finished) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function perform({ name, title, run }: Step): Promise<FinishedStep> {
  console.log(`\n── ${name}: ${title}`);
  const started = performance.now();
  const outcome = await run().catch((error: unknown) => failure(String(error)));
  const spent = performance.now() - started;
  console.log(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed in ${duration(spent)}`);
  return { name, outcome, spent };
}
