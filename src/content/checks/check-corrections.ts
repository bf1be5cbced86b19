import { languages } from '../../domain/language.ts';
import { versionFile, type VersionEntry } from '../catalogue/version-entry.ts';
import { within } from '../location.ts';
import type { Problem } from '../problem.ts';

/** The corrections of a version repair texts that it has, after it was published, and each goes on where one ended. */
export function checkCorrections(entry: VersionEntry): Problem[] {
  return languages.flatMap((language) => {
    const own = entry.version.corrections
      .map((correction, index) => ({ ...correction, index }))
      .filter((correction) => correction.language === language);
    return own.flatMap(({ index, date, from }, at) => {
      const before = own[at - 1];
      const after = before?.date ?? entry.version.date;
      return [
        ...(entry.version.languages[language] === undefined
          ? [problem(entry, index, 'language', `This version has no text in “${language}”.`, 'Correct the language.')]
          : []),
        ...(date < after
          ? [
              problem(
                entry,
                index,
                'date',
                `A correction of ${date} cannot follow ${before ? `one of ${after}` : `a version of ${after}`}.`,
                'Correct the date. Corrections stand in the order in which they were made.',
              ),
            ]
          : []),
        ...(before && before.to !== from
          ? [
              problem(
                entry,
                index,
                'from',
                'This correction does not begin where the one before it ended.',
                `Write the hash that it led to: ${before.to}.`,
              ),
            ]
          : []),
      ];
    });
  });
}

function problem(entry: VersionEntry, index: number, field: string, message: string, mend: string): Problem {
  const { file } = within(entry.folder, versionFile);
  return { file, ...entry.place(['corrections', index, field]), rule: `correction-${field}`, message, mend };
}
