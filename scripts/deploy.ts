/** `npm run deploy`: makes the built site public, in an order in which readers never meet half of it. */
import { writeFileSync } from 'node:fs';
import { contentDirectory } from '../src/content/site-library.ts';
import { readUrlLock } from '../src/content/urls/url-lock.ts';
import { deployToFolder } from './deploy/folder/deploy-to-folder.ts';
import { rollBack } from './deploy/folder/roll-back.ts';
import { readOptions, usage, type Options } from './deploy/options.ts';
import type { Outcome } from './deploy/outcome.ts';
import { addressOf, lostAddresses, readRelease, type ReleaseFile } from './deploy/release.ts';
import { deployToStorage } from './deploy/storage/deploy-to-storage.ts';
import { openStorage } from './deploy/storage/storage.ts';

const options = read();
if (options) {
  try {
    report(options, await perform(options));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function read(): Options | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
    return null;
  }
}

async function perform({ target, from: root, dryRun, keep, rollback, encoding }: Options): Promise<Outcome> {
  if (target.kind === 'folder' && rollback) return rollBack(target.path, rollback, dryRun);
  const files = readRelease(root);
  refuseLosses(root, files);
  if (target.kind === 'folder') return deployToFolder({ target: target.path, root, files, keep, dryRun });
  const storage = openStorage(target.bucket, target.prefix, process.env);
  const say = (line: string): void => console.log(line);
  return deployToStorage({ storage, root, files, encoding, dryRun, say });
}

/** @throws Error when an address that was ever shipped would lead nowhere. */
function refuseLosses(root: string, files: readonly ReleaseFile[]): void {
  const lost = lostAddresses(root, files, published());
  if (lost.length === 0) return;
  throw new Error(
    `The site in ${root} has no ${lost.slice(0, 3).join(', ')}${lost.length > 3 ? ` and ${lost.length - 3} more` : ''}, ` +
      'which content/urls.lock says were published. Build it again, from the content of this folder.',
  );
}

function published(): string[] {
  return [...readUrlLock({ path: contentDirectory(), file: 'content' }).keys()];
}

function report({ dryRun, changed: list, target }: Options, { release, fresh, same, changed }: Outcome): void {
  console.log(`${dryRun ? 'Would put' : 'Put'} ${fresh} new or changed files there; ${same} are the same as before.`);
  if (release !== null) console.log(`Release: ${release}, ${dryRun ? 'which would be' : 'which is'} current.`);
  const addresses = changed.map(addressOf).sort();
  if (addresses.length > 0) {
    const shown = addresses.slice(0, 10).map((address) => `  ${address}`);
    const more =
      addresses.length > shown.length ? `  and ${addresses.length - shown.length} more: --changed <file> has all` : '';
    console.log(['A CDN in front must forget:', ...shown, more].filter(Boolean).join('\n'));
  }
  if (list !== null) writeFileSync(list, addresses.map((address) => `${address}\n`).join(''));
  if (target.kind === 'folder' && !dryRun) console.log('If nginx serves it: nginx -t && nginx -s reload');
}
