import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readJson } from './installed.mjs';

/**
 * Installs exactly what `package-lock.json` says, with the npm that is running or the one on the PATH. No package runs
 * a script while it is installed, but those that `allowScripts` in package.json allows by name: whatever npm is there.
 * Engine warnings are hushed: packages that want a newer Node run under the one that is installed with them.
 * @param {string} root folder of the project
 * @param {string} reason shown to the person
 * @returns {Promise<void>} rejects when npm fails; npm has said why by then
 */
export async function install(root, reason) {
  console.log(`Dependencies: ${reason}; installing (a minute or two, once) …`);
  const started = Date.now();
  const flags = [
    '--include=dev',
    '--include=optional',
    '--engine-strict=false',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
  ];
  const code = await npm(root, ['ci', '--loglevel=error', ...flags]);
  if (code !== 0) throw new Error(`Dependencies: npm ci failed (exit code ${code}).`);
  await runAllowedScripts(root);
  console.log(`Dependencies: installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/**
 * Older releases of npm know nothing of `allowScripts` and would run the scripts of all packages.
 * @param {string} root
 * @returns {Promise<void>}
 */
async function runAllowedScripts(root) {
  const manifest = /** @type {{ allowScripts?: Record<string, boolean> }} */ (readJson(join(root, 'package.json')));
  const allowed = Object.entries(manifest.allowScripts ?? {}).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []));
  if (allowed.length === 0) return;
  const code = await npm(root, ['rebuild', '--ignore-scripts=false', '--loglevel=error', ...allowed]);
  if (code !== 0) throw new Error(`Dependencies: a script of ${allowed.join(', ')} failed (exit code ${code}).`);
}

/**
 * @param {string} cwd
 * @param {string[]} parameters
 * @returns {Promise<number | null>}
 */
function npm(cwd, parameters) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const [command, first] = cli?.endsWith('js') ? [node ?? process.execPath, [cli]] : ['npm', []];
  const child = spawn(command, [...first, ...parameters], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
