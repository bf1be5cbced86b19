import { isDay } from '../../domain/calendar.ts';
import type { Policy, PolicyId } from '../../domain/policy.ts';
import { listFolder, within, type Location } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';
import { policySchema } from '../schema/policy.ts';
import { readData } from '../schema/read-data.ts';
import { readVersion } from './read-version.ts';
import { unusedFile } from './unused-file.ts';
import { versionFile, type VersionEntry } from './version-entry.ts';

/** A policy with what the folders of its versions hold, oldest first. */
export interface PolicyEntry {
  readonly policy: Policy;
  readonly versions: readonly VersionEntry[];
}

/** Reads a policy's folder, without its texts. `null` if `policy.yml` cannot be used. */
export function readPolicy(folder: Location, id: PolicyId, problems: Problem[]): PolicyEntry | null {
  const { data: fields } = readData(within(folder, 'policy.yml'), policySchema, problems);
  const { folders, files } = listFolder(folder);
  const unused = files.filter((name) => name !== 'policy.yml');
  problems.push(...unused.map((name) => unusedFile(within(folder, name), 'Move it into a version, or remove it.')));
  if (!fields) return null;

  const versions = folders
    .flatMap((date) => {
      const location = within(folder, date);
      if (isDay(date)) return readVersion(location, { policy: id, title: fields.title, date }, problems) ?? [];
      problems.push(wrongDate(location, date, folders));
      return [];
    })
    .toSorted((a, b) => order(a).localeCompare(order(b), 'en'));
  if (versions.length === 0) {
    problems.push({
      file: folder.file,
      ...startOfFile,
      rule: 'no-version',
      message: 'This policy has no version.',
      mend: 'Add a folder for one, or take the policy out of navigation.yml.',
    });
  }
  checkEffectiveDays(versions, problems);
  return { policy: { id, ...fields, versions: versions.map(({ version }) => version) }, versions };
}

/** A folder that is named by no day, or by the day of another one in another spelling: `2025-7-9`, `2025-07-09-b`. */
function wrongDate({ file }: Location, name: string, folders: readonly string[]): Problem {
  const [, year = '', month = '', day = ''] = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?!\d)/.exec(name) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const clashes = folders.includes(meant);
  return {
    file,
    ...startOfFile,
    rule: 'version-date',
    message: clashes
      ? `“${name}” clashes with the version of ${meant}: a policy has one version a day.`
      : `“${name}” is no day of the calendar.`,
    mend: 'Name the folder by the day on which the version was published, such as 2025-07-09.',
  };
}

function order({ version }: VersionEntry): string {
  return `${version.effectiveFrom} ${version.date}`;
}

/** On any day one version is in force, so no two may take effect on the same. */
function checkEffectiveDays(versions: readonly VersionEntry[], problems: Problem[]): void {
  versions.slice(1).forEach((entry, index) => {
    const before = versions[index]!.version;
    if (before.effectiveFrom !== entry.version.effectiveFrom) return;
    problems.push({
      file: within(entry.folder, versionFile).file,
      ...entry.place(['effectiveFrom']),
      rule: 'same-effective-day',
      message: `The version of ${before.date} takes effect on ${before.effectiveFrom} too.`,
      mend: 'Give each version a day of its own: the later replaces the earlier.',
    });
  });
}
