import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textFile } from '../catalogue/version-entry.ts';
import type { Library } from '../library.ts';
import { changedText } from '../lock/changed-text.ts';
import { checkCorrectionsEnd } from '../lock/check-corrections-end.ts';
import { lockedTexts, type LockedText } from '../lock/locked-texts.ts';
import { readLock, type Lock, type LockEntry } from '../lock/read-lock.ts';
import { readPublished } from '../lock/read-published.ts';
import { within } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';

/** What was published stands as it was published, and all that stands here has been published. */
export function checkLock(library: Library): Problem[] {
  const lock = readLock(library.folder);
  return [
    ...lock.problems,
    ...[...lock.entries.values()].flatMap((entry) => checkEntry(entry, lock, library)),
    ...lockedTexts(library, lock).flatMap((text) => [...checkText(text), ...checkCorrectionsEnd(text)]),
  ];
}

function checkEntry(entry: LockEntry, { list }: Lock, library: Library): Problem[] {
  const published = readPublished(entry);
  const altered = typeof published === 'string' ? [] : [published];
  const path = ['policies', entry.policy, entry.version, textFile(entry.language)];
  if (existsSync(join(library.folder.path, ...path))) return altered;
  return [
    ...altered,
    {
      file: list.file,
      ...entry.place,
      rule: 'missing-published-text',
      message: `${within(library.folder, path.join('/')).file} was published, but does not exist.`,
      mend: 'Bring it back from git: what was published stays. A new version may replace it, under its own date.',
    },
  ];
}

function checkText(text: LockedText): Problem[] {
  const { file } = text.reading;
  switch (text.state) {
    case 'published':
      return [];
    case 'changed':
      return changedText(text);
    case 'unlocked':
      return [
        {
          file,
          ...startOfFile,
          rule: 'unlocked-text',
          message: 'This text is not in the lock: it has not been published.',
          mend: 'Run npm run policy lock to publish it. From then on its words stay as they are.',
        },
      ];
    case 'corrected':
      return [
        {
          file,
          ...startOfFile,
          rule: 'unlocked-correction',
          message: 'This text was corrected, but the lock still has it as it was.',
          mend: 'Run npm run policy lock to publish the correction.',
        },
      ];
  }
}
