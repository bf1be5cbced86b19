import { correctionsIn, type Correction } from '../../domain/correction.ts';
import { lockState, type LockState } from '../../domain/lock/lock-state.ts';
import { languagesOf } from '../../domain/version.ts';
import type { VersionEntry } from '../catalogue/version-entry.ts';
import type { Library } from '../library.ts';
import type { TextReading } from '../mdx/read-text.ts';
import { textHash } from '../text-hash.ts';
import { lockedFile } from './lock-files.ts';
import type { Lock, LockEntry } from './read-lock.ts';

/** A text that can be read, and how it stands to what was published. */
export interface LockedText {
  readonly reading: TextReading;
  readonly version: VersionEntry;
  /** The name of its file in the lock. */
  readonly name: string;
  /** Its entry in the lock; `null` if it has none. */
  readonly entry: LockEntry | null;
  /** The hash of the text as it is now. */
  readonly hash: string;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  readonly state: LockState;
}

/** Every text of the library held against the lock. Texts with problems are left out: what they say is not certain. */
export function lockedTexts(library: Library, lock: Lock): LockedText[] {
  return library.policies
    .flatMap(({ id }) => library.entries(id))
    .flatMap((version) =>
      languagesOf(version.version)
        .flatMap((language) => library.reading(version, language) ?? [])
        .filter(({ problems }) => problems.length === 0)
        .map((reading) => lockedText(reading, version, lock)),
    );
}

function lockedText(reading: TextReading, version: VersionEntry, lock: Lock): LockedText {
  const { text } = reading;
  const name = lockedFile(text);
  const entry = lock.entries.get(name) ?? null;
  const hash = textHash(text);
  const corrections = correctionsIn(version.version.corrections, text.language);
  const state = lockState(entry?.hash ?? null, hash, corrections);
  return { reading, version, name, entry, hash, corrections, state };
}
