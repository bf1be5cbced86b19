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
  const { code, said } = await npm(root, ['ci', '--loglevel=error', ...flags]);
  if (code !== 0) throw new Error(`Dependencies: npm ci failed (exit code ${code}). ${remedy(said)}`.trim());
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
  const { code } = await npm(root, ['rebuild', '--ignore-scripts=false', '--loglevel=error', ...allowed]);
  if (code !== 0) throw new Error(`Dependencies: a script of ${allowed.join(', ')} failed (exit code ${code}).`);
}

/**
 * What to do, where what npm says is known to be no fault of the project.
 * @param {string} said
 * @returns {string}
 */
function remedy(said) {
  const [network] =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/.exec(said) ?? [];
  if (network) {
    return `The package registry does not answer (${network}). Installing takes a network, this once: connect and run the command again. Behind a proxy, npm must know it (npm config set proxy).`;
  }
  if (/\bENOSPC\b/.test(said)) return 'The disk is full: make room for about 1 GB, then run the command again.';
  if (/\b(EROFS|EACCES|EPERM)\b/.test(said)) return 'node_modules cannot be written: see who owns it and its folder.';
  return '';
}

/**
 * What npm says on its error channel is shown as it comes, and returned.
 * @param {string} cwd
 * @param {string[]} parameters
 * @returns {Promise<{ code: number | null, said: string }>}
 */
function npm(cwd, parameters) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const [command, first] = cli?.endsWith('js') ? [node ?? process.execPath, [cli]] : ['npm', []];
  const child = spawn(command, [...first, ...parameters], {
    cwd,
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    said += text;
    process.stderr.write(text);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}
