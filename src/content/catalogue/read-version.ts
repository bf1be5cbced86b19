import type { Day } from '../../domain/calendar.ts';
import { languages, type Bilingual } from '../../domain/language.ts';
import type { PolicyId } from '../../domain/policy.ts';
import type { PrivacyManifest } from '../../domain/privacy-manifest.ts';
import { listFolder, within, type Location } from '../location.ts';
import type { Certification } from '../mdx/text-context.ts';
import { startOfFile, type Problem } from '../problem.ts';
import { certificationsSchema } from '../schema/certifications.ts';
import { privacyManifestSchema } from '../schema/privacy-manifest.ts';
import { readData } from '../schema/read-data.ts';
import { versionSchema } from '../schema/version.ts';
import { textFile, type VersionEntry } from './version-entry.ts';

const data = 'version.yml';
const certificationsFile = 'certifications.yml';
const manifestsFolder = 'manifests';

interface Named {
  readonly policy: PolicyId;
  readonly title: Bilingual;
  readonly date: Day;
}

/** Reads a version's folder, without its texts. `null` if `version.yml` cannot be used. */
export function readVersion(folder: Location, named: Named, problems: Problem[]): VersionEntry | null {
  const { policy, title, date } = named;
  const { data: fields, place } = readData(within(folder, data), versionSchema, problems);
  const listing = listFolder(folder);
  const certifications = listing.files.includes(certificationsFile) ? readCertifications(folder, problems) : null;
  const manifests = listing.folders.includes(manifestsFolder)
    ? readManifests(within(folder, manifestsFolder), problems)
    : new Map<string, PrivacyManifest>();
  if (!fields) return null;

  const entry: VersionEntry = { version: { policy, date, ...fields }, title, folder, place, certifications, manifests };
  checkFiles(entry, listing, problems);
  return entry;
}

function readCertifications(folder: Location, problems: Problem[]): readonly Certification[] {
  return readData(within(folder, certificationsFile), certificationsSchema, problems).data ?? [];
}

function readManifests(folder: Location, problems: Problem[]): Map<string, PrivacyManifest> {
  const manifests = new Map<string, PrivacyManifest>();
  const { files, folders } = listFolder(folder);
  for (const name of [...files, ...folders]) {
    const edition = /^([a-z0-9-]+)\.yml$/.exec(name)?.[1];
    if (edition === undefined) {
      problems.push(unusedFile(within(folder, name), 'Name it <edition>.yml, or remove it.'));
      continue;
    }
    const { data: fields } = readData(within(folder, name), privacyManifestSchema, problems);
    if (!fields) continue;
    const { collectedDataTypes: collected, accessedApiTypes: accessed, ...rest } = fields;
    manifests.set(edition, { edition, ...rest, collected, accessed });
  }
  return manifests;
}

/** Each language that is declared has a file, each file is declared, and nothing lies about. */
function checkFiles({ version, folder, place }: VersionEntry, listing: ReturnType<typeof listFolder>, problems: Problem[]): void {
  const file = within(folder, data).file;
  for (const language of languages) {
    const name = textFile(language);
    const declared = version.languages[language] !== undefined;
    if (declared && !listing.files.includes(name)) {
      problems.push({ file, ...place(['languages', language]), rule: 'missing-text', message: `The version is declared in “${language}”, but there is no ${name}.`, mend: `Write ${name}, or take the language out.` });
    } else if (!declared && listing.files.includes(name)) {
      problems.push({ file: within(folder, name).file, ...startOfFile, rule: 'undeclared-text', message: `version.yml does not declare the language “${language}”.`, mend: `Declare it under “languages” in version.yml, or remove ${name}.` });
    }
  }
  const known = [data, certificationsFile, manifestsFolder, ...languages.map(textFile)];
  for (const name of [...listing.files, ...listing.folders].filter((found) => !known.includes(found))) {
    problems.push(unusedFile(within(folder, name), 'Remove it, or correct its name.'));
  }
}

function unusedFile({ file }: Location, mend: string): Problem {
  return { file, ...startOfFile, rule: 'unused-file', message: 'Nothing uses this file.', mend };
}
