import { newestFirst, type Correction } from '../domain/correction.ts';
import { languageTag, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import type { PolicyVersion } from '../domain/version.ts';
import { translator } from '../i18n/translator.ts';

/** A correction as it is shown under the title of its text and with its version. */
export interface CorrectionView {
  /** Which text was corrected, when and why. */
  readonly words: string;
  /** The text's hash before and after, each with its label; none where no word was touched. */
  readonly hashes: readonly { readonly label: string; readonly hash: string }[];
}

/** A correction as an update of its own. */
export interface CorrectionEntry {
  readonly kind: 'correction';
  /** Policy and version. */
  readonly heading: string;
  readonly label: string;
  /** The corrected text. */
  readonly href: string;
  readonly tag: string;
  readonly correction: CorrectionView;
}

export function correctionView({ date, language, reason, from, to }: Correction, shownIn: Language): CorrectionView {
  const t = translator(shownIn);
  return {
    words: t('correction.made', { date, language: t(`language.${language}`), reason: reason[shownIn] }),
    hashes:
      from === to
        ? []
        : [
            { label: t('correction.hashBefore'), hash: from },
            { label: t('correction.hashAfter'), hash: to },
          ],
  };
}

/** The corrections of a version, newest first; of one text only, if `of` names its language. */
export function correctionViews({ corrections }: PolicyVersion, shownIn: Language, of?: Language): CorrectionView[] {
  return newestFirst(corrections)
    .filter(({ language }) => of === undefined || language === of)
    .map((correction) => correctionView(correction, shownIn));
}

export function correctionEntry(
  policy: Policy,
  version: PolicyVersion,
  correction: Correction,
  language: Language,
): CorrectionEntry {
  const t = translator(language);
  return {
    kind: 'correction',
    heading: t('updates.entry', { title: policy.title[language], version: version.date }),
    label: t('correction.label'),
    href: routes.version(correction.language, policy.id, version.date),
    tag: languageTag[correction.language],
    correction: correctionView(correction, language),
  };
}
