/** `npm run third-party`: writes THIRD_PARTY.md, unless a package is under a licence that is not allowed. */
import { readFileSync } from 'node:fs';
import { lockedPackages, type Lock } from '../src/integrations/bill-of-materials/locked-packages.ts';
import { writeWholeFile } from '../src/integrations/pdf/whole-file.ts';
import { licenceProblems } from './third-party/allowed-licences.ts';
import { thirdPartyFile } from './third-party/third-party-file.ts';

const packages = lockedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock);
const problems = licenceProblems(packages);
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('THIRD_PARTY.md stays as it was.');
  process.exitCode = 1;
} else {
  await writeWholeFile('THIRD_PARTY.md', Buffer.from(thirdPartyFile(packages)));
  console.log(`THIRD_PARTY.md lists ${packages.length} packages; all of their licences are allowed.`);
}
