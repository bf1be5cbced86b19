import { siteLibrary } from '../content/site-library.ts';
import { translationStanding } from '../content/translation/translation-standing.ts';
import type { Language } from '../domain/language.ts';
import { languagesOf, type PolicyVersion } from '../domain/version.ts';
import { translator } from '../i18n/translator.ts';

/** Whether a translation says what its source says now, in the words of the reader. */
export interface TranslationWords {
  /** `Up to date with the English text`, `Behind the English text since 2025-07-09`. */
  readonly standing: string;
  readonly isBehind: boolean;
  /** What is said at each clause that is behind, by the clause's id. */
  readonly clauses: ReadonlyMap<string, string>;
}

/** `null` for a text that is no translation, or of which nobody recorded what it was made from. */
export function translationWords(version: PolicyVersion, of: Language, reader: Language): TranslationWords | null {
  const found = translationStanding(siteLibrary(), version, of);
  if (!found) return null;
  const t = translator(reader);
  const names = { source: t(`language.${found.source}`), translation: t(`language.${of}`) };
  return {
    standing:
      found.since === null ? t('standing.upToDate', names) : t('standing.behind', { ...names, since: found.since }),
    isBehind: found.since !== null,
    clauses: new Map(
      found.behind.map(({ clause, source, changed }) => [
        clause,
        t('standing.behindHere', { ...names, changed, version: source }),
      ]),
    ),
  };
}

/** Of each translation of a version that is behind: since when. */
export function behindWords(version: PolicyVersion, reader: Language): string[] {
  const t = translator(reader);
  return languagesOf(version).flatMap((language) => {
    const since = translationStanding(siteLibrary(), version, language)?.since ?? null;
    return since === null ? [] : [t('standing.behindShort', { translation: t(`language.${language}`), since })];
  });
}
