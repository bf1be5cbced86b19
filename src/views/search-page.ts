import { siteLibrary } from '../content/site-library.ts';
import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import { pageFrame, type Frame, type LinkView } from './frame.ts';

/** The search page, with the ways on for readers whose browser runs no scripts. */
export interface SearchPage {
  readonly frame: Frame;
  readonly ways: readonly LinkView[];
}

export function searchPage(language: Language): SearchPage {
  const t = translator(language);
  return {
    frame: pageFrame({
      language,
      title: t('search.title'),
      description: t('search.description'),
      path: routes.search,
    }),
    ways: [
      { href: routes.glossary(language), label: t('glossary.title') },
      ...siteLibrary().policies.map((policy) => ({
        href: routes.policy(language, policy.id),
        label: policy.title[language],
      })),
    ],
  };
}
