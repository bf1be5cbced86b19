import { languages, languageTag, otherLanguage, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';
import { translator, type Translate } from '../i18n/translator.ts';
import { site } from '../site.config.ts';
import { openGraph, type OpenGraphTag } from './open-graph.ts';
import type { RunningWords } from './running-words.ts';
import { sidebar, type NavigationGroup } from './navigation.ts';

/** A link as it is printed. */
export interface LinkView {
  readonly href: string;
  readonly label: string;
}

export interface FeedLink extends LinkView {
  readonly type: 'application/atom+xml' | 'application/feed+json';
}

/** What surrounds every page: the head's links, the language switch, the navigation. */
export interface Frame {
  readonly language: Language;
  readonly languageTag: string;
  readonly t: Translate;
  /** The page's own title, without the site's name. */
  readonly title: string;
  readonly description: string;
  /** The page's own address. */
  readonly path: string;
  /** Absolute address of what the page shows; `null` for pages that show nothing of their own. */
  readonly canonical: string | null;
  /** What search engines are asked not to do; `null` lets them list the page. */
  readonly robots: 'noindex' | 'noindex, follow' | null;
  /** The same page in each language it exists in, absolute, plus `x-default`. */
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  /** The same page in the other language, or the nearest there is; `name` and `words` say which. */
  readonly otherLanguage: {
    readonly language: Language;
    readonly tag: string;
    readonly href: string;
    /** The language's own name, and the offer to read the page in it, in that language. */
    readonly name: string;
    readonly words: string;
  };
  readonly navigation: readonly NavigationGroup[];
  readonly breadcrumbs: readonly LinkView[];
  /** What feed readers are offered: a policy's own feed first, then the site's. */
  readonly feeds: readonly FeedLink[];
  /** What other sites show where somebody links to the page; `null` for pages that show nothing of their own. */
  readonly openGraph: readonly OpenGraphTag[] | null;
  /** What stands above and below the page when it is printed; `null` leaves that to the browser. */
  readonly running: RunningWords | null;
  /** Whether the browser keeps copies for times without network. */
  readonly keepsCopies: boolean;
}

export interface FrameInput {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page's address in a language. */
  readonly path: (language: Language) => string;
  /** The languages in which the page has its content; all if left out. */
  readonly exists?: readonly Language[];
  /** What the other language has instead of this page: its address, the link's short name and its words. */
  readonly instead?: Pick<Frame['otherLanguage'], 'href' | 'name' | 'words'> | null | undefined;
  /** Where search engines are sent if this is not the main address of its content. */
  readonly canonicalPath?: (language: Language) => string;
  /** Of a text that another one has replaced: it stays, with its address, but nobody is to find it instead of that one. */
  readonly isSuperseded?: boolean;
  /** Where readers of further languages are sent, if not to the page in the site's default language. */
  readonly defaultPath?: string;
  /** The policy that the page is about. */
  readonly policy?: Policy;
  /** The steps between home and the page itself. */
  readonly breadcrumbs?: readonly LinkView[];
  readonly running?: RunningWords;
}

/** Absolute form of a root-relative path. */
export function absolute(path: string): string {
  return site.origin + path;
}

export function pageFrame(input: FrameInput): Frame {
  const { language, path, exists = languages, canonicalPath = path } = input;
  const t = translator(language);
  const listed = exists.includes(language);
  const other = otherLanguage(language);
  const canonical = listed ? absolute(canonicalPath(language)) : null;
  return {
    language,
    languageTag: languageTag[language],
    t,
    title: input.title,
    description: input.description,
    path: path(language),
    canonical,
    robots: listed ? (input.isSuperseded ? 'noindex, follow' : null) : 'noindex',
    alternates: listed ? alternates(exists, canonicalPath, input.defaultPath) : [],
    otherLanguage: {
      language: other,
      tag: languageTag[other],
      href: path(other),
      name: translator(other)('language.self'),
      words: translator(other)(listed && !exists.includes(other) ? 'language.switchToNone' : 'language.switchTo'),
      ...input.instead,
    },
    navigation: sidebar(language, path(language)),
    breadcrumbs: [{ href: routes.home(language), label: t('navigation.home') }, ...(input.breadcrumbs ?? [])],
    feeds: feeds(language, input.policy),
    openGraph: canonical === null ? null : openGraph({ ...input, address: absolute(path(language)), exists }),
    running: input.running ?? null,
    keepsCopies: site.offline,
  };
}

function feeds(language: Language, policy?: Policy): FeedLink[] {
  const t = translator(language);
  const site = t('site.name');
  const both = (label: string, atom: string, json: string): FeedLink[] => [
    { href: atom, label, type: 'application/atom+xml' },
    { href: json, label, type: 'application/feed+json' },
  ];
  const ofSite = both(t('feed.site', { site }), routes.feed(language), routes.jsonFeed(language));
  if (!policy) return ofSite;
  const label = t('feed.policy', { title: policy.title[language], site });
  const ofPolicy = both(label, routes.policyFeed(language, policy.id), routes.policyJsonFeed(language, policy.id));
  return [...ofPolicy, ...ofSite];
}

function alternates(
  exists: readonly Language[],
  path: (language: Language) => string,
  defaultPath?: string,
): Frame['alternates'] {
  const inLanguages = exists.map((language) => ({ tag: languageTag[language], href: absolute(path(language)) }));
  const fallback = exists.includes(site.defaultLanguage) ? site.defaultLanguage : exists[0];
  const fallbackPath = defaultPath ?? (fallback && path(fallback));
  return fallbackPath ? [...inLanguages, { tag: 'x-default', href: absolute(fallbackPath) }] : inLanguages;
}
