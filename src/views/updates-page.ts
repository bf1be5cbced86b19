import { siteLibrary } from '../content/site-library.ts';
import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { updatesOf, type Update } from '../domain/updates.ts';
import { translator } from '../i18n/translator.ts';
import { correctionEntry, type CorrectionEntry } from './correction-view.ts';
import { bookDownloads, type DownloadGroup } from './downloads.ts';
import { pageFrame, type Frame } from './frame.ts';
import { versionEntry, type VersionEntry } from './version-list.ts';

export interface UpdatesPage {
  readonly frame: Frame;
  readonly book: DownloadGroup;
  readonly updates: readonly UpdateEntry[];
}

/** A version or a correction in the list of what is new. */
export type UpdateEntry =
  { readonly kind: 'version'; readonly heading: string; readonly version: VersionEntry } | CorrectionEntry;

/** Every version and every correction, newest first; those of one moment in the order of the navigation. */
export function latestUpdates(language: Language): UpdateEntry[] {
  return updatesOf(siteLibrary().policies).map((update) => updateEntry(update, language));
}

function updateEntry(update: Update, language: Language): UpdateEntry {
  const { policy, version } = update;
  if (update.kind === 'correction') return correctionEntry(policy, version, update.correction, language);
  return {
    kind: 'version',
    heading: translator(language)('updates.entry', { title: policy.title[language], version: version.date }),
    version: versionEntry(policy, version, language),
  };
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
    book: bookDownloads(language),
    updates: latestUpdates(language),
  };
}
