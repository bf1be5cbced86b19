/**
 * Entry of `npm start` and `npm test`: `node scripts/run.mjs <script.ts> [arguments]`.
 *
 * Runs under the Node that a person happens to have (20 or later), before anything is installed; therefore plain
 * JavaScript without dependencies. It installs what is missing, then runs the script under the project's own Node.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { install } from './bootstrap/install.mjs';
import { outdated } from './bootstrap/installed.mjs';
import { whenParentEnds } from './bootstrap/parent.mjs';
import { projectNode } from './bootstrap/project-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script, ...parameters] = process.argv.slice(2);
if (script === undefined) throw new Error('Usage: node scripts/run.mjs <script.ts> [arguments]');

try {
  const reason = outdated(root);
  if (reason === undefined) console.log('Dependencies: up to date.');
  else await install(root, reason);
  runUnder(projectNode(root), script);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (script.endsWith('test.ts')) console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}

/**
 * @param {string} node
 * @param {string} file
 */
function runUnder(node, file) {
  const child = spawn(node, [file, ...parameters], { cwd: root, stdio: 'inherit' });
  // Ctrl-C reaches the child by itself: here one only waits for it.
  process.on('SIGINT', () => {});
  const end = () => void child.kill('SIGTERM');
  process.on('SIGTERM', end);
  whenParentEnds(end);
  child.once('error', (error) => {
    console.error(`Could not run ${node}: ${error.message}`);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 1);
  });
}
