import { languageTag, type Language } from '../domain/language.ts';
import { mediaType } from '../domain/media-type.ts';
import { routes } from '../domain/routes.ts';
import type { Policy } from '../domain/policy.ts';
import type { PolicyVersion } from '../domain/version.ts';
import { versionBefore } from '../domain/version-pairs.ts';
import { translator } from '../i18n/translator.ts';
import type { AtomLink } from './atom.ts';
import type { FeedInput } from './feed-input.ts';

/** A file that a version may have. */
interface VersionFile {
  readonly address: string;
  readonly of: Language;
  readonly format: string;
  readonly holds: string;
}

/** The links to files, in the order given, as far as they have been made. */
export function downloadLinks(
  files: readonly VersionFile[],
  language: Language,
  { origin, downloads }: FeedInput,
): AtomLink[] {
  return files.flatMap(({ address, of, format, holds }): AtomLink[] => {
    const file = downloads.find(({ name }) => routes.download(name) === address);
    if (!file) return [];
    return [
      {
        rel: 'enclosure',
        href: origin + address,
        type: mediaType(file.name),
        languageTag: languageTag[of],
        title: translator(language)('download.in', { format, holds }),
        length: file.size,
      },
    ];
  });
}

/** A version's texts in some languages; the words are in `language`. */
export function textFiles(
  { policy, date }: PolicyVersion,
  targets: readonly Language[],
  language: Language,
): VersionFile[] {
  const t = translator(language);
  return targets.flatMap((of): VersionFile[] => {
    const holds = t(`language.${of}`);
    return [
      { address: routes.pdf(of, policy, date), of, format: t('download.pdf'), holds },
      { address: routes.docx(of, policy, date), of, format: t('download.word'), holds },
      { address: routes.markdown(of, policy, date), of, format: t('download.markdown'), holds },
    ];
  });
}

/** Both languages of a version side by side, and what changed since the version before in `language`. */
export function comparisonFiles(policy: Policy, version: PolicyVersion, language: Language): VersionFile[] {
  const t = translator(language);
  const { date } = version;
  const [pdf, word] = [t('download.pdf'), t('download.trackedChanges')];
  const bilingual = { address: routes.bilingualPdf(policy.id, date), of: language, format: pdf };
  const both = { ...bilingual, holds: t('bilingual.open') };
  const before = version.languages[language] && versionBefore(policy, version, language);
  if (!before) return [both];
  const pair = [language, policy.id, before.date, date] as const;
  const holds = t('feed.comparison', { from: before.date, to: date });
  return [
    both,
    { address: routes.redlinePdf(...pair), of: language, format: pdf, holds },
    { address: routes.redlineDocx(...pair), of: language, format: word, holds },
  ];
}
