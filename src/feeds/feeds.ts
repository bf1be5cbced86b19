import { languageTag, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { updatesOf } from '../domain/updates.ts';
import { translator } from '../i18n/translator.ts';
import type { AtomEntry, AtomFeed } from './atom.ts';
import { correctionEntry } from './correction-entry.ts';
import type { FeedInput } from './feed-input.ts';
import { versionEntry } from './version-entry.ts';

/** What happened to any policy, newest first. */
export function siteFeed(language: Language, input: FeedInput): AtomFeed {
  const t = translator(language);
  return {
    id: input.origin + routes.feed(language),
    languageTag: languageTag[language],
    title: t('feed.site', { site: t('site.name') }),
    subtitle: t('updates.description'),
    author: t('print.publisher'),
    page: input.origin + routes.updates(language),
    entries: entries(input.policies, language, input),
  };
}

/** What happened to one policy, newest first. */
export function policyFeed(policy: Policy, language: Language, input: FeedInput): AtomFeed {
  const t = translator(language);
  const title = policy.title[language];
  return {
    id: input.origin + routes.policyFeed(language, policy.id),
    languageTag: languageTag[language],
    title: t('feed.policy', { title, site: t('site.name') }),
    subtitle: t('history.description', { title }),
    author: t('print.publisher'),
    page: input.origin + routes.history(language, policy.id),
    entries: entries([policy], language, input),
  };
}

function entries(policies: readonly Policy[], language: Language, input: FeedInput): AtomEntry[] {
  return updatesOf(policies).map((update) =>
    update.kind === 'version'
      ? versionEntry(update.policy, update.version, language, input)
      : correctionEntry(update.policy, update.version, update.correction, language, input),
  );
}
