import { siteLibrary } from '../content/site-library.ts';
import type { Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { translator } from '../i18n/translator.ts';
import type { LinkView } from './frame.ts';

export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly NavigationLink[];
}

export interface NavigationLink extends LinkView {
  /** `page` on the page itself, `section` on the pages below it. */
  readonly current: 'page' | 'section' | null;
}

/** The policies in their groups, then the pages about all of them; `path` is the page they are shown on. */
export function sidebar(language: Language, path: string): NavigationGroup[] {
  const t = translator(language);
  const link = (href: string, label: string): NavigationLink => ({ href, label, current: currency(href, path) });
  return [
    ...siteLibrary().groups.map((group) => ({
      title: group.title[language],
      links: group.policies.map((policy) => link(routes.policy(language, policy.id), policy.title[language])),
    })),
    {
      title: t('navigation.reference'),
      links: [
        link(routes.glossary(language), t('navigation.glossary')),
        link(routes.updates(language), t('navigation.updates')),
        link(routes.search(language), t('navigation.search')),
        link(routes.verify(language), t('navigation.verify')),
      ],
    },
  ];
}

function currency(href: string, path: string): NavigationLink['current'] {
  if (href === path) return 'page';
  return path.startsWith(href) ? 'section' : null;
}

export interface Neighbours {
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

/** The policies before and after one, in the order of the navigation. */
export function neighbours(policy: Policy, language: Language): Neighbours {
  const { policies } = siteLibrary();
  const at = policies.indexOf(policy);
  const view = (neighbour: Policy | undefined): LinkView | null =>
    neighbour ? { href: routes.policy(language, neighbour.id), label: neighbour.title[language] } : null;
  return { previous: view(policies[at - 1]), next: view(policies[at + 1]) };
}
