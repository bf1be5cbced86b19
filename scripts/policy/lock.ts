import { checkContent } from '../../src/content/check-library.ts';
import { openLibrary } from '../../src/content/library.ts';
import { planLock, type LockWrite } from '../../src/content/lock/plan-lock.ts';
import { writeLock } from '../../src/content/lock/write-lock.ts';
import { describeProblem } from '../../src/content/problem.ts';
import { contentDirectory } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { suggestCorrection } from './suggest-correction.ts';

/** Publishes into the lock what is new or corrected; writes nothing at all where anything must be mended first. */
export function lock(): number {
  const library = openLibrary(contentDirectory());
  const plan = planLock(library);
  const problems = [...checkContent(library, today()), ...plan.problems];
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem));
    for (const text of plan.changed) console.error(suggestCorrection(text, today()));
    console.error('Nothing was written.');
    return 1;
  }
  writeLock(plan);
  for (const { kind, name } of plan.writes) console.log(`${words[kind]} ${name}`);
  console.log(
    `${plan.writes.length} written to ${plan.lock.folder.file}, ${plan.lock.entries.size} stood there before.`,
  );
  return 0;
}

const words: Readonly<Record<LockWrite['kind'], string>> = {
  published: 'published',
  corrected: 'corrected',
  restored: 'restored ',
};
