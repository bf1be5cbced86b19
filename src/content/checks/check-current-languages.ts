import type { Day } from '../../domain/calendar.ts';
import { languages } from '../../domain/language.ts';
import type { PolicyId } from '../../domain/policy.ts';
import { versionInForce } from '../../domain/version.ts';
import { versionFile } from '../catalogue/version-entry.ts';
import { within } from '../location.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';

/** The version in force has a text in every language: a reader is never sent to the other one for what binds today. */
export function checkCurrentLanguages(library: Library, today: Day): Problem[] {
  return library.policies.flatMap((policy) => {
    const inForce = versionInForce(policy, today);
    const entries = library.entries(policy.id);
    const entry = inForce ? entries.find(({ version }) => version === inForce) : entries[0];
    if (!entry || !versionsAreCertain(policy.id, library)) return [];
    const file = within(entry.folder, versionFile).file;
    if (!inForce) {
      return [
        {
          file,
          ...entry.place(['effectiveFrom']),
          rule: 'no-current-version',
          message: `No version of “${policy.id}” is in force on ${today}.`,
          mend: 'Take the policy out of navigation.yml until one takes effect.',
        },
      ];
    }
    return languages
      .filter((language) => inForce.languages[language] === undefined)
      .map((language) => ({
        file,
        ...entry.place(['languages']),
        rule: 'missing-current-language',
        message: `This version is in force, but has no text in “${language}”.`,
        mend: `Write ${language}.mdx and declare it here as published or courtesy.`,
      }));
  });
}

const hidesVersion = new Set(['data', 'yaml', 'missing-file', 'unreadable-file', 'version-date']);

/** Where a version cannot be read, another one would be taken for the one in force. */
function versionsAreCertain(policy: PolicyId, { problems }: Library): boolean {
  return !problems.some(({ file, rule }) => hidesVersion.has(rule) && file.includes(`/policies/${policy}/`));
}
