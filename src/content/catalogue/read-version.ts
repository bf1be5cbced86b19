import type { Day } from '../../domain/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { PolicyId } from '../../domain/policy.ts';
import type { PrivacyManifest } from '../../domain/privacy-manifest.ts';
import { listFolder, within, type Location } from '../location.ts';
import type { Certification } from '../mdx/text-context.ts';
import { outsideHost } from '../outside-host.ts';
import type { Problem } from '../problem.ts';
import { certificationsSchema } from '../schema/certifications.ts';
import { privacyManifestSchema } from '../schema/privacy-manifest.ts';
import { readData } from '../schema/read-data.ts';
import { versionSchema } from '../schema/version.ts';
import { checkFiles } from './check-files.ts';
import { unusedFile } from './unused-file.ts';
import { certificationsFile, manifestsFolder, versionFile, type VersionEntry } from './version-entry.ts';

interface Named {
  readonly policy: PolicyId;
  readonly title: Bilingual;
  readonly date: Day;
}

/** Reads a version's folder, without its texts. `null` if `version.yml` cannot be used. */
export function readVersion(folder: Location, named: Named, problems: Problem[]): VersionEntry | null {
  const { policy, title, date } = named;
  const { data: fields, place } = readData(within(folder, versionFile), versionSchema, problems);
  const listing = listFolder(folder);
  const { certifications, certificationLinks } = listing.files.includes(certificationsFile)
    ? readCertifications(folder, problems)
    : { certifications: null, certificationLinks: [] };
  const manifests = listing.folders.includes(manifestsFolder)
    ? readManifests(within(folder, manifestsFolder), problems)
    : new Map<string, PrivacyManifest>();
  if (!fields) return null;

  const version = { policy, date, ...fields };
  const entry: VersionEntry = { version, title, folder, place, certifications, certificationLinks, manifests };
  problems.push(...checkFiles(entry));
  return entry;
}

function readCertifications(
  folder: Location,
  problems: Problem[],
): Pick<VersionEntry, 'certificationLinks'> & { certifications: readonly Certification[] } {
  const location = within(folder, certificationsFile);
  const { data, place } = readData(location, certificationsSchema, problems);
  const certifications = data ?? [];
  const certificationLinks = certifications.flatMap(({ url }, index) => {
    const host = url === null ? null : outsideHost(url);
    return host === null ? [] : [{ file: location.file, host, place: place([index, 'url']) }];
  });
  return { certifications, certificationLinks };
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
