import type { Bilingual, Language } from '../../domain/language.ts';
import type { PrivacyManifest } from '../../domain/privacy-manifest.ts';
import type { PolicyVersion } from '../../domain/version.ts';
import type { Location } from '../location.ts';
import type { Certification } from '../mdx/text-context.ts';
import type { OutsideLink } from '../mdx/reading.ts';
import type { Place } from '../problem.ts';
import type { DataPath } from '../schema/read-yaml.ts';

/** A version with what its folder holds. */
export interface VersionEntry {
  readonly version: PolicyVersion;
  readonly title: Bilingual;
  readonly folder: Location;
  /** Where a field stands in `version.yml`. */
  readonly place: (path: DataPath) => Place;
  readonly certifications: readonly Certification[] | null;
  /** The addresses in `certifications.yml`. */
  readonly certificationLinks: readonly (OutsideLink & { readonly file: string })[];
  readonly manifests: ReadonlyMap<string, PrivacyManifest>;
}

/** What a version's folder holds, by name. */
export const versionFile = 'version.yml';
export const inStepFile = 'in-step.yml';
export const translationFile = 'translation.yml';
export const certificationsFile = 'certifications.yml';
export const manifestsFolder = 'manifests';

/** The name of a text's file in its version's folder. */
export function textFile(language: Language): string {
  return `${language}.mdx`;
}
