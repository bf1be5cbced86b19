/** `npm run fuzz -- --seconds 60`: tries the properties in `tests/unit/fuzz` for longer, from another seed each time. */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { run } from './test/run-tool.ts';

/** How many properties share the time. */
const properties = 8;

const { seconds, seed } = readOptions();
process.env['FUZZ_SECONDS'] = String(seconds / properties);
process.env['FUZZ_SEED'] = String(seed);
const again = `npm run fuzz -- --seconds ${seconds} --seed ${seed}`;
console.log(`Fuzzing for ${seconds} s from seed ${seed}. To repeat it: ${again}`);
// A property ends by itself; the last of its runs may take a while.
const patience = `--testTimeout=${seconds * 1000 + 120_000}`;
const code = await run('vitest/vitest.mjs', [
  'run',
  '--project',
  'unit',
  'tests/unit/fuzz',
  '--maxWorkers=1',
  patience,
]);
if (code !== 0) console.error(`Something was found. To repeat it: ${again}`);
process.exitCode = code ?? 1;

function readOptions(): { seconds: number; seed: number } {
  const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
  const seconds = Number(values.seconds ?? 60);
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  if (!(seconds > 0) || !Number.isSafeInteger(seed)) {
    throw new Error('Usage: npm run fuzz -- [--seconds 60] [--seed 12345]');
  }
  return { seconds, seed };
}
