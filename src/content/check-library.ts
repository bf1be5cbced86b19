import type { Day } from '../domain/calendar.ts';
import { languagesOf } from '../domain/version.ts';
import type { VersionEntry } from './catalogue/version-entry.ts';
import { checkCorrections } from './checks/check-corrections.ts';
import { checkCurrentLanguages } from './checks/check-current-languages.ts';
import { checkInStep } from './checks/check-in-step.ts';
import { checkDefinitions } from './checks/check-definitions.ts';
import { checkLinkHosts } from './checks/check-link-hosts.ts';
import { checkLock } from './checks/check-lock.ts';
import { checkPolicyLinks } from './checks/check-policy-links.ts';
import { checkRetired } from './checks/check-retired.ts';
import { checkSameClauses } from './checks/check-same-clauses.ts';
import { checkStableLinks } from './checks/check-stable-links.ts';
import { checkTranslation } from './checks/check-translation.ts';
import { checkUnusedData } from './checks/check-unused-data.ts';
import type { Library } from './library.ts';
import { sortProblems, type Problem } from './problem.ts';

/**
 * Reads everything and lists all that must be mended before the site can be published on `today`,
 * sorted by file and line.
 */
export function checkLibrary(library: Library, today: Day): Problem[] {
  return sortProblems([...checkContent(library, today), ...checkLock(library)]);
}

/** The same without the lock: what must be mended before texts can be published into it. */
export function checkContent(library: Library, today: Day): Problem[] {
  const entries = library.policies.flatMap(({ id }) => library.entries(id));
  return sortProblems([
    ...library.problems,
    ...checkCurrentLanguages(library, today),
    ...checkStableLinks(library),
    ...checkLinkHosts(library),
    ...entries.flatMap((entry) => checkVersion(entry, library, today)),
  ]);
}

function checkVersion(entry: VersionEntry, library: Library, today: Day): Problem[] {
  const readings = languagesOf(entry.version).flatMap((language) => library.reading(entry, language) ?? []);
  const [first, ...others] = readings;
  return [
    ...readings.flatMap((reading) => [
      ...reading.problems,
      ...checkDefinitions(reading, library.glossary),
      ...checkPolicyLinks(reading, library, today),
    ]),
    ...others.flatMap((other) => checkSameClauses(first!, other)),
    ...checkInStep(entry, readings, library),
    ...checkTranslation(entry),
    ...checkRetired(entry, library),
    ...checkCorrections(entry),
    ...checkUnusedData(entry, readings),
  ];
}
