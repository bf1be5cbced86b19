import type { Day } from '../../domain/calendar.ts';
import { isLanguage, type Language } from '../../domain/language.ts';
import type { PolicyId } from '../../domain/policy.ts';

/** The folder of the content that holds what was published, and the list of its hashes: the lock. */
export const lockFolder = 'lock';
export const checksumsFile = 'SHA256SUMS';

/** Which text a file of the lock holds. */
export interface LockedName {
  readonly policy: PolicyId;
  readonly version: Day;
  readonly language: Language;
}

/** The file that holds a text's canonical words as published. */
export function lockedFile({ policy, version, language }: LockedName): string {
  return `${policy}-${version}-${language}.txt`;
}

/** The text that a file of the lock is named after; `null` if it is named after none. */
export function lockedName(file: string): LockedName | null {
  const [, policy, version, language] = /^([a-z0-9-]+)-(\d{4}-\d{2}-\d{2})-(\w+)\.txt$/.exec(file) ?? [];
  return policy && version && isLanguage(language) ? { policy, version, language } : null;
}

/** A line of the list, in the form that `sha256sum -c` reads; `null` if it has another. */
export function readChecksum(line: string): { hash: string; file: string } | null {
  const [, hash, file] = /^([0-9a-f]{64}) [ *](\S+)$/.exec(line) ?? [];
  return hash && file ? { hash, file } : null;
}

/** The list, sorted by file. */
export function writeChecksums(hashes: ReadonlyMap<string, string>): string {
  return [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, hash]) => `${hash}  ${file}\n`)
    .join('');
}
