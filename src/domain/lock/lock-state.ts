import { leads, type Correction } from '../correction.ts';

/** How a text stands to the hash under which it was published. */
export type LockState =
  /** It has never been published. */
  | 'unlocked'
  /** It is what was published. */
  | 'published'
  /** It differs, and recorded corrections say so. */
  | 'corrected'
  /** It differs in silence. */
  | 'changed';

/** @param corrections those of the text, oldest first. */
export function lockState(published: string | null, present: string, corrections: readonly Correction[]): LockState {
  if (published === null) return 'unlocked';
  if (published === present) return 'published';
  return leads(corrections, published, present) ? 'corrected' : 'changed';
}
