import { correctionsIn, leads, type Correction } from '../../domain/correction.ts';
import { findVersion } from '../../domain/version.ts';
import type { Library } from '../library.ts';
import type { LockHistory } from '../lock/lock-history.ts';
import { readLock, type LockEntry } from '../lock/read-lock.ts';
import { startOfFile, type Problem } from '../problem.ts';

/** Everything that ever stood in the lock still stands there, or was replaced by way of a recorded correction. */
export function checkLockHistory(library: Library, { hashes }: LockHistory): Problem[] {
  const { entries, list } = readLock(library.folder);
  return [...hashes].flatMap(([file, published]): Problem[] => {
    const entry = entries.get(file);
    if (!entry) {
      return [
        {
          file: list.file,
          ...startOfFile,
          rule: 'removed-text',
          message: `${file} was published once, but is not in the lock any more.`,
          mend: 'Bring the text, its version and its entry back from git: what was published stays.',
        },
      ];
    }
    const corrections = correctionsOf(entry, library);
    return [...published]
      .filter((hash) => hash !== entry.hash && !leads(corrections, hash, entry.hash))
      .map((hash) => ({
        file: list.file,
        ...entry.place,
        rule: 'replaced-text',
        message: `${file} was published with the hash ${hash}, and no correction leads from it to this one.`,
        mend: 'Bring the text and its entry back from git, or the corrections that were recorded in version.yml.',
      }));
  });
}

function correctionsOf({ policy, version, language }: LockEntry, library: Library): Correction[] {
  const found = library.policies.find(({ id }) => id === policy);
  return correctionsIn((found && findVersion(found, version)?.corrections) ?? [], language);
}
