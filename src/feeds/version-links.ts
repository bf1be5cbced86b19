import { languageTag, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { versionBefore } from '../domain/version-pairs.ts';
import type { PolicyVersion } from '../domain/version.ts';
import { translator } from '../i18n/translator.ts';
import type { AtomLink } from './atom.ts';
import type { FeedInput } from './feed-input.ts';

/** A version's texts in some languages; the links' words are in `language`. */
export function textLinks(
  policy: Policy,
  version: PolicyVersion,
  targets: readonly Language[],
  language: Language,
  { origin }: FeedInput,
): AtomLink[] {
  const t = translator(language);
  return targets.map((target) => ({
    rel: 'alternate',
    href: origin + routes.version(target, policy.id, version.date),
    type: 'text/html',
    languageTag: languageTag[target],
    title: t('feed.text', { version: version.date, language: t(`language.${target}`) }),
  }));
}

/** What changed since the version before in `language`, if there is one. */
export function comparisonLinks(
  policy: Policy,
  version: PolicyVersion,
  language: Language,
  { origin }: FeedInput,
): AtomLink[] {
  const before = version.languages[language] && versionBefore(policy, version, language);
  if (!before) return [];
  return [
    {
      rel: 'related',
      href: origin + routes.compare(language, policy.id, before.date, version.date),
      type: 'text/html',
      languageTag: languageTag[language],
      title: translator(language)('feed.comparison', { from: before.date, to: version.date }),
    },
  ];
}
