/** `npm run check`: whether the texts write their terms as the rules say, then the types of pages and modules. */
import { checkTerms } from '../src/content/checks/check-terms.ts';
import { openLibrary } from '../src/content/library.ts';
import { describeProblem } from '../src/content/problem.ts';
import { contentDirectory } from '../src/content/site-library.ts';
import { run } from './test/run-tool.ts';

const problems = checkTerms(openLibrary(contentDirectory()));
for (const problem of problems) console.error(describeProblem(problem));
console.log(problems.length === 0 ? 'The terms are in order.' : `${problems.length} terms to mend.`);
const types = await run('astro/bin/astro.mjs', ['check']);
process.exitCode = problems.length === 0 && types === 0 ? 0 : 1;
