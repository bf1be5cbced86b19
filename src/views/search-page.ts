import { siteLibrary } from '../content/site-library.ts';
import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';
import { translator, type Translate } from '../i18n/translator.ts';
import { pageFrame, type Frame, type LinkView } from './frame.ts';

/** The search page, with the ways on for readers whose browser runs no scripts. */
export interface SearchPage {
  readonly frame: Frame;
  readonly filters: readonly SearchFilter[];
  readonly ways: readonly LinkView[];
}

/** What results can be narrowed to: one of several choices, or some of them. */
export interface SearchFilter {
  /** The name of the parameter. */
  readonly name: 'scope' | 'policy' | 'kind' | 'languages' | 'sort';
  readonly label: string;
  readonly kind: 'radio' | 'checkbox';
  readonly options: readonly { readonly value: string; readonly words: string; readonly isDefault: boolean }[];
}

export function searchPage(language: Language): SearchPage {
  const t = translator(language);
  const policies = siteLibrary().policies.map((policy) => ({ id: policy.id, title: policy.title[language] }));
  return {
    frame: pageFrame({
      language,
      title: t('search.title'),
      description: t('search.description'),
      path: routes.search,
    }),
    filters: filters(t, policies),
    ways: [
      { href: routes.glossary(language), label: t('glossary.title') },
      ...policies.map(({ id, title }) => ({ href: routes.policy(language, id), label: title })),
    ],
  };
}

function filters(t: Translate, policies: readonly { readonly id: string; readonly title: string }[]): SearchFilter[] {
  const choice = (
    name: SearchFilter['name'],
    label: string,
    words: Readonly<Record<string, string>>,
  ): SearchFilter => ({
    name,
    label,
    kind: 'radio',
    options: Object.entries(words).map(([value, option], index) => ({ value, words: option, isDefault: index === 0 })),
  });
  const some = (
    name: SearchFilter['name'],
    label: string,
    words: readonly (readonly [string, string])[],
  ): SearchFilter => ({
    name,
    label,
    kind: 'checkbox',
    options: words.map(([value, option]) => ({ value, words: option, isDefault: false })),
  });
  return [
    choice('scope', t('search.scope'), { current: t('search.scopeCurrent'), versions: t('search.scopeVersions') }),
    some(
      'policy',
      t('search.policy'),
      policies.map(({ id, title }) => [id, title]),
    ),
    some('kind', t('search.kind'), [
      ['clause', t('search.kindClause')],
      ['definition', t('search.kindDefinition')],
      ['table', t('search.kindTable')],
      ['manifest', t('search.kindManifest')],
    ]),
    choice('languages', t('search.languages'), {
      both: t('search.languagesBoth'),
      this: t('search.languagesThis'),
      other: t('search.languagesOther'),
    }),
    choice('sort', t('search.sort'), { relevance: t('search.sortRelevance'), date: t('search.sortDate') }),
  ];
}
