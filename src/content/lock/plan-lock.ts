import { canonicalText } from '../../domain/document/canonical-text.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { changedText } from './changed-text.ts';
import { checkCorrectionsEnd } from './check-corrections-end.ts';
import { lockedTexts, type LockedText } from './locked-texts.ts';
import { readLock, type Lock } from './read-lock.ts';
import { readPublished } from './read-published.ts';

/** What must be written so that the lock holds every text; what it holds already is never taken out or replaced. */
export interface LockPlan {
  readonly lock: Lock;
  readonly writes: readonly LockWrite[];
  /** Texts that changed without a correction. */
  readonly changed: readonly LockedText[];
  /** Why nothing may be written; empty if all may. */
  readonly problems: readonly Problem[];
}

export interface LockWrite {
  /** `restored`: the words were lost or altered in the lock, but the text still has the hash that stands there. */
  readonly kind: 'published' | 'corrected' | 'restored';
  readonly name: string;
  readonly hash: string;
  readonly words: string;
}

export function planLock(library: Library): LockPlan {
  const lock = readLock(library.folder);
  const texts = lockedTexts(library, lock);
  const writes = texts.flatMap((text) => writeOf(text) ?? []);
  const changed = texts.filter(({ state }) => state === 'changed');
  const problems = [
    // A file whose entry was never written is left of a run that was cut short, and is written again.
    ...lock.problems.filter(({ rule, file }) => rule !== 'stray-lock-file' || !isWritten(file, writes)),
    ...changed.flatMap(changedText),
    ...texts.flatMap(checkCorrectionsEnd),
  ];
  return { lock, writes, changed, problems };
}

function writeOf({ reading, name, hash, state, entry }: LockedText): LockWrite | null {
  const write = (kind: LockWrite['kind']): LockWrite => ({ kind, name, hash, words: canonicalText(reading.text) });
  switch (state) {
    case 'unlocked':
      return write('published');
    case 'corrected':
      return write('corrected');
    case 'published':
      return entry && typeof readPublished(entry) === 'string' ? null : write('restored');
    case 'changed':
      return null;
  }
}

function isWritten(file: string, writes: readonly LockWrite[]): boolean {
  return writes.some(({ name }) => file.endsWith(`/${name}`));
}
