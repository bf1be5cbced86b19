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

/** How many links a list has at most: with more, a page would grow with the site and no reader would read it. */
const mostLinks = 12;

/**
 * The policies in their groups, then the pages about all of them; `path` is the page they are shown on. Where there are
 * many policies, those of the reader's own group, and the groups by name: each leads to its place on the home page.
 */
export function sidebar(language: Language, path: string): NavigationGroup[] {
  const t = translator(language);
  const link = (href: string, label: string): NavigationLink => ({ href, label, current: currency(href, path) });
  return [
    ...policyGroups(language, path).map(({ title, links }) => ({
      title,
      links: links.map(({ href, label }) => link(href, label)),
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

interface LinkGroup {
  readonly title: string;
  readonly links: readonly LinkView[];
}

function policyGroups(language: Language, path: string): LinkGroup[] {
  const { groups, policies } = siteLibrary();
  const view = (policy: Policy): LinkView => ({
    href: routes.policy(language, policy.id),
    label: policy.title[language],
  });
  if (policies.length <= mostLinks) {
    return groups.map((group) => ({ title: group.title[language], links: group.policies.map(view) }));
  }
  // The home page is the list of the groups itself.
  if (path === routes.home(language)) return [];
  const own = groups.findIndex((group) => group.policies.some((policy) => path.startsWith(view(policy).href)));
  const names: LinkGroup = {
    title: translator(language)('notFound.home'),
    links: around(groups, own).map(({ id, title }) => ({
      href: routes.group(language, id),
      label: title[language],
    })),
  };
  const group = groups[own];
  if (!group) return [names];
  const at = group.policies.findIndex((policy) => path.startsWith(view(policy).href));
  return [{ title: group.title[language], links: around(group.policies, at).map(view) }, names];
}

/** Of a long list the part in the middle of which `at` stands, as far as the ends allow; without a place its beginning. */
function around<Item>(items: readonly Item[], at: number): readonly Item[] {
  const first = Math.min(at - mostLinks / 2, items.length - mostLinks);
  return items.slice(Math.max(0, first), Math.max(0, first) + mostLinks);
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
