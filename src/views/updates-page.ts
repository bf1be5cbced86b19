import { siteLibrary } from '../content/site-library.ts';
import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { pageFrame, type Frame } from './frame.ts';
import { versionEntry, type VersionEntry } from './version-list.ts';

export interface UpdatesPage {
  readonly frame: Frame;
  readonly versions: readonly VersionEntry[];
}

/** Every version of every policy, newest first; those of one day in the order of the navigation. */
export function latestVersions(language: Language): VersionEntry[] {
  return siteLibrary()
    .policies.flatMap((policy) => policy.versions.map((version) => ({ policy, version })))
    .sort((a, b) => b.version.lastUpdated.localeCompare(a.version.lastUpdated, 'en'))
    .map(({ policy, version }) => versionEntry(policy, version, language));
}

export function updatesPage(language: Language): UpdatesPage {
  const t = translator(language);
  return {
    frame: pageFrame({
      language,
      title: t('updates.title'),
      description: t('updates.description'),
      path: routes.updates,
    }),
    versions: latestVersions(language),
  };
}
