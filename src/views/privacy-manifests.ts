import type { PrivacyManifestFile } from '../content/library.ts';
import { siteLibrary } from '../content/site-library.ts';
import { currentVersion } from './current-version.ts';

/** The privacy manifests of the versions in force, as files to download. */
export function currentManifests(): PrivacyManifestFile[] {
  const library = siteLibrary();
  return library.policies.flatMap((policy) => library.manifests(policy.id, currentVersion(policy).date));
}
