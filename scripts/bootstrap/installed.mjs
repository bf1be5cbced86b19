import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The parts of npm's lock files that matter here.
 * @typedef {Record<string, string>} Ranges
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean,
 *   dependencies?: Ranges, devDependencies?: Ranges, optionalDependencies?: Ranges }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Why the dependencies in `node_modules` are not those of `package-lock.json`; undefined when they are.
 * npm's own record of what it installed last is compared, so a plain `npm install` counts as well.
 * @param {string} root folder of the project
 * @returns {string | undefined}
 */
export function outdated(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'nothing is installed yet';
  const lock = /** @type {Lock} */ (readJson(join(root, 'package-lock.json')));
  const manifest = /** @type {LockedPackage} */ (readJson(join(root, 'package.json')));
  return undeclared(manifest, lock) ?? difference(lock, /** @type {Lock} */ (readJson(record)));
}

/**
 * The first package that the lock file asks for and that is absent, or there in another version. Optional packages
 * may be absent: they are those of other platforms.
 * @param {Lock} lock
 * @param {Lock} record
 * @returns {string | undefined}
 */
export function difference(lock, record) {
  for (const [path, wanted] of Object.entries(lock.packages ?? {})) {
    if (path === '' || wanted.link) continue;
    const present = record.packages?.[path];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!present) {
      if (wanted.optional || wanted.devOptional) continue;
      return `${name} is missing`;
    }
    if (present.version !== wanted.version) return `${name} is there in version ${present.version}`;
    if (present.integrity && wanted.integrity && present.integrity !== wanted.integrity) return `${name} differs`;
  }
  return undefined;
}

/**
 * @param {LockedPackage} manifest
 * @param {Lock} lock
 * @returns {string | undefined}
 */
function undeclared(manifest, lock) {
  const locked = lock.packages?.[''] ?? {};
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies'])) {
    for (const [name, range] of Object.entries(manifest[kind] ?? {})) {
      if (locked[kind]?.[name] !== range) return `${name} is in package.json, but not so in package-lock.json`;
    }
  }
  return undefined;
}

/**
 * @param {string} path
 * @returns {unknown}
 */
export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
