import { versionFile } from '../catalogue/version-entry.ts';
import { within } from '../location.ts';
import type { Problem } from '../problem.ts';
import type { LockedText } from './locked-texts.ts';

/** The corrections of a text lead from what was published to the words that stand here. */
export function checkCorrectionsEnd({ version, entry, hash, corrections, state }: LockedText): Problem[] {
  const last = corrections.at(-1);
  if (!last) return [];
  const report = (field: 'from' | 'to', message: string, mend: string): Problem[] => [
    {
      file: within(version.folder, versionFile).file,
      ...version.place(['corrections', version.version.corrections.indexOf(last), field]),
      rule: 'correction-hash',
      message,
      mend,
    },
  ];
  // Changed after the last correction was published: `changed-text` says so, and the correction is right.
  if (state === 'changed' && last.to === entry?.hash) return [];
  if (last.to !== hash) {
    return report(
      'to',
      `This correction does not lead to the text in “${last.language}” as it is.`,
      `Its hash is ${hash}.`,
    );
  }
  if (state === 'changed' && entry) {
    return report('from', `This correction does not begin at the text as published.`, `Its hash was ${entry.hash}.`);
  }
  return [];
}
