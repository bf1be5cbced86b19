import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { duration } from '../duration.ts';
import { inputsFingerprint } from './inputs.ts';
import { forgetBuild, isBuilt, recordBuild } from './stamp.ts';

/**
 * Builds the site into `dist`, unless it is there already, made from exactly what there is now.
 * @returns whether there is a site; the build itself has said why not.
 */
export async function buildIfStale(): Promise<boolean> {
  if (isBuilt(inputsFingerprint())) {
    console.log('Site: nothing changed since the last build.');
    return true;
  }
  return build();
}

/** Builds the site into `dist` and remembers from what. @returns whether it worked. */
export async function build(): Promise<boolean> {
  const started = performance.now();
  const inputs = inputsFingerprint();
  forgetBuild();
  console.log('Site: building pages, search index and downloads …');
  const code = await astro(['build']);
  const spent = duration(performance.now() - started);
  if (code !== 0) {
    console.error(`Site: the build failed after ${spent}.`);
    return false;
  }
  recordBuild(inputs);
  console.log(`Site: built in ${spent}.`);
  return true;
}

function astro(parameters: string[]): Promise<number | null> {
  const cli = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [cli, ...parameters], { stdio: ['ignore', 'inherit', 'inherit'], env });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
