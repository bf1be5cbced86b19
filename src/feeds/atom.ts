import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Moment } from '../domain/calendar.ts';

/** A feed as RFC 4287 has it. All addresses are absolute. */
export interface AtomFeed {
  /** For ever the same; the feed's own address. */
  readonly id: string;
  readonly languageTag: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Newest first; at least one. */
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** For ever the same. */
  readonly id: string;
  readonly title: string;
  readonly updated: Moment;
  readonly summary: string;
  readonly category: { readonly term: string; readonly label: string };
  readonly links: readonly AtomLink[];
}

export interface AtomLink {
  /** At most one `alternate` for each pair of type and language. */
  readonly rel: 'alternate' | 'related' | 'enclosure';
  readonly href: string;
  readonly type: string;
  readonly languageTag: string;
  readonly title: string;
  /** In bytes. */
  readonly length?: number;
}

type Element = ReturnType<typeof x>;

/** The feed as a file. It is as old as its newest entry: no clock is asked. */
export function atomXml(feed: AtomFeed): string {
  const parts = [
    x('id', feed.id),
    x('title', feed.title),
    x('subtitle', feed.subtitle),
    x('updated', newest(feed.entries)),
    x('author', [x('name', feed.author)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: feed.id }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: feed.languageTag, href: feed.page }),
    ...feed.entries.map(entryElement),
  ];
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.languageTag }, inLines(parts));
  // The library leaves “>” as it is, but these three characters together may not stand in a text.
  const xml = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function entryElement({ id, title, updated, summary, category, links }: AtomEntry): Element {
  return x(
    'entry',
    inLines([
      x('id', id),
      x('title', title),
      x('updated', updated),
      x('category', { ...category }),
      x('summary', summary),
      ...links.map(linkElement),
    ]),
  );
}

function linkElement({ rel, href, type, languageTag, title, length }: AtomLink): Element {
  return x('link', { rel, type, hreflang: languageTag, href, title, length });
}

function newest(entries: readonly AtomEntry[]): Moment {
  return entries.map(({ updated }) => updated).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
}

function inLines(elements: readonly Element[]): (Element | string)[] {
  return ['\n', ...elements.flatMap((element) => [element, '\n'])];
}
