import { spawn } from 'node:child_process';

/**
 * Installs exactly what `package-lock.json` says, with the npm that is running or the one on the PATH.
 * Engine warnings are hushed: packages that want a newer Node run under the one that is installed with them.
 * @param {string} root folder of the project
 * @param {string} reason shown to the person
 * @returns {Promise<void>} rejects when npm fails; npm has said why by then
 */
export async function install(root, reason) {
  console.log(`Dependencies: ${reason}; installing (a minute or two, once) …`);
  const started = Date.now();
  const flags = ['--include=dev', '--include=optional', '--engine-strict=false', '--no-audit', '--no-fund'];
  const code = await npm(root, ['ci', '--loglevel=error', ...flags]);
  if (code !== 0) throw new Error(`Dependencies: npm ci failed (exit code ${code}).`);
  console.log(`Dependencies: installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
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
