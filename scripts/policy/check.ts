import { checkLibrary } from '../../src/content/check-library.ts';
import { checkLockHistory } from '../../src/content/checks/check-lock-history.ts';
import { openLibrary } from '../../src/content/library.ts';
import { draftsUntil } from '../../src/content/lock/drafts-until.ts';
import { readLockHistory } from '../../src/content/lock/lock-history.ts';
import { readLock } from '../../src/content/lock/read-lock.ts';
import { describeProblem } from '../../src/content/problem.ts';
import { contentDirectory } from '../../src/content/site-library.ts';
import { today } from '../../src/content/today.ts';
import { checkUrlHistory } from '../../src/content/urls/url-history.ts';

/** Reads all content, holds it against the lock and the lock against its history, and prints what must be mended. */
export function check(): number {
  const library = openLibrary(contentDirectory());
  const lock = readLock(library.folder);
  const history = readLockHistory(lock, draftsUntil);
  if (history.gap !== null) console.log(`Not checked whole: whether something was removed. ${history.gap}`);
  const urls = checkUrlHistory(library.folder, draftsUntil);
  const problems = [...checkLibrary(library, today()), ...checkLockHistory(library, history), ...urls.problems];
  for (const problem of problems) console.error(describeProblem(problem));
  console.log(
    problems.length === 0
      ? `The content is in order: ${lock.entries.size} published texts stand as they were published.`
      : `${problems.length} to mend.`,
  );
  return problems.length === 0 ? 0 : 1;
}
