import { otherLanguage, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import type { PolicyVersion } from '../domain/version.ts';
import { significanceWords } from '../i18n/status-words.ts';
import { translator } from '../i18n/translator.ts';
import type { AtomEntry } from './atom.ts';
import type { FeedInput } from './feed-input.ts';
import { comparisonFiles, downloadLinks, textFiles } from './download-links.ts';
import { comparisonLinks, textLinks } from './version-links.ts';

/** The publication of a version, with the ways to its texts, to what changed and to the files. */
export function versionEntry(policy: Policy, version: PolicyVersion, language: Language, input: FeedInput): AtomEntry {
  const t = translator(language);
  const { date, effectiveFrom, significance } = version;
  const takesEffect = effectiveFrom === date ? [] : [t('feed.effective', { day: effectiveFrom })];
  const existing = [language, otherLanguage(language)].filter((target) => version.languages[target]);
  return {
    id: input.origin + routes.version(language, policy.id, date),
    title: t('updates.entry', { title: policy.title[language], version: date }),
    updated: version.lastUpdated,
    summary: [...takesEffect, version.summary[language]].join(' '),
    category: { term: significance, label: significanceWords(version, language) },
    links: [
      ...textLinks(policy, version, existing, language, input),
      ...comparisonLinks(policy, version, language, input),
      ...downloadLinks(
        [...textFiles(version, existing, language), ...comparisonFiles(policy, version, language)],
        language,
        input,
      ),
    ],
  };
}
