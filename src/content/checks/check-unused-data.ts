import { certificationsFile, manifestsFolder, type VersionEntry } from '../catalogue/version-entry.ts';
import { within } from '../location.ts';
import type { TextReading } from '../mdx/read-text.ts';
import { startOfFile, type Problem } from '../problem.ts';

/** Data that lies beside the texts of a version is printed by one of them. */
export function checkUnusedData(entry: VersionEntry, readings: readonly TextReading[]): Problem[] {
  if (readings.some(({ problems }) => problems.length > 0)) return [];
  const data = [
    ...(entry.certifications ? [certificationsFile] : []),
    ...[...entry.manifests.keys()].map((edition) => `${manifestsFolder}/${edition}.yml`),
  ];
  return data
    .filter((name) => !readings.some(({ usedData }) => usedData.has(name)))
    .map((name) => ({
      file: within(entry.folder, name).file,
      ...startOfFile,
      rule: 'unused-file',
      message: 'No text of this version prints this data.',
      mend: 'Print it with its component, or remove it.',
    }));
}
