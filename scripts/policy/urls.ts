import { resolve } from 'node:path';
import { openLibrary } from '../../src/content/library.ts';
import { describeProblem } from '../../src/content/problem.ts';
import { contentDirectory } from '../../src/content/site-library.ts';
import { checkUrls } from '../../src/content/urls/check-urls.ts';
import { readUrlLock, urlLockFile, urlLockText } from '../../src/content/urls/url-lock.ts';
import { within } from '../../src/content/location.ts';
import { addressTable } from '../../src/domain/stable-links.ts';
import { builtAddresses } from '../../src/integrations/public-addresses/built-addresses.ts';
import { writeWholeFile } from '../../src/integrations/pdf/whole-file.ts';
import { buildIfStale } from '../build/build-if-stale.ts';
import { inputsFingerprint } from '../build/inputs.ts';
import { recordBuild } from '../build/stamp.ts';

/** Builds the site where needed and adds its new addresses to the ledger. Takes none out. */
export async function urls(): Promise<number> {
  if (!(await buildIfStale())) return 1;
  const library = openLibrary(contentDirectory());
  const { moved } = addressTable(library.policies, library.redirects);
  const { problems, fresh } = checkUrls(library.folder, builtAddresses(resolve('dist'), library), moved);
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem));
    console.error('Nothing was written.');
    return 1;
  }
  const lock = readUrlLock(library.folder);
  const { path, file } = within(library.folder, urlLockFile);
  if (fresh.length > 0) {
    await writeWholeFile(path, Buffer.from(urlLockText([...lock.keys(), ...fresh])));
    // The site does not depend on what was just added: it need not be built again.
    recordBuild(inputsFingerprint());
  }
  for (const url of fresh) console.log(`added ${url}`);
  console.log(`${fresh.length} added to ${file}, ${lock.size} stood there before.`);
  return 0;
}
