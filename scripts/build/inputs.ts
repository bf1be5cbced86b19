import { contentDirectory } from '../../src/content/content-directory.ts';
import { today } from '../../src/content/today.ts';
import { filesUnder, fingerprint } from './fingerprint.ts';

const sources = [
  'src',
  'public',
  'scripts/serve.ts',
  'scripts/serve',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Settings that change what is built; the day is one, for it decides which version is in force. */
const settings = /^(SITE|CONTENT|PUBLIC|CHROMIUM)_/;

/** A fingerprint of everything the built site depends on: equal fingerprints mean equal sites. */
export function inputsFingerprint(environment: NodeJS.ProcessEnv = process.env): string {
  const values = Object.entries(environment)
    .filter(([name]) => settings.test(name) && name !== 'SITE_DATE')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  const files = [contentDirectory(environment), ...sources].flatMap((path) => filesUnder(path));
  return fingerprint(files, [`day ${today(environment)}`, ...values]);
}
