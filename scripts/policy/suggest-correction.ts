import { versionFile } from '../../src/content/catalogue/version-entry.ts';
import { within } from '../../src/content/location.ts';
import type { LockedText } from '../../src/content/lock/locked-texts.ts';
import type { Day } from '../../src/domain/calendar.ts';

/** The lines for `version.yml` that would record the change of a text as a correction; its reason is the author's. */
export function suggestCorrection({ version, reading, entry, hash }: LockedText, today: Day): string {
  const { corrections } = version.version;
  const { file } = within(version.folder, versionFile);
  const lines = [
    ...(corrections.length > 0 ? [] : ['corrections:']),
    `  - date: ${today}`,
    `    language: ${reading.text.language}`,
    `    reason: { en: '', zh: '' }`,
    `    from: ${entry?.hash ?? ''}`,
    `    to: ${hash}`,
  ];
  return [
    '',
    `If this repairs a slip and leaves the substance alone, ${corrections.length > 0 ? 'add to the corrections of' : 'add to'} ${file}, with the reason in both languages:`,
    '',
    ...lines,
    '',
  ].join('\n');
}
