import type { AtomEntry, AtomFeed } from './atom.ts';

/** A feed as JSON Feed 1.1 has it, with the entries of the Atom feed. All addresses are absolute. */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly authors: readonly { readonly name: string }[];
  readonly items: readonly JsonFeedItem[];
}

export interface JsonFeedItem {
  /** The same as in the Atom feed. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published: string;
  readonly tags: readonly string[];
  readonly attachments?: readonly JsonFeedAttachment[];
}

export interface JsonFeedAttachment {
  readonly url: string;
  readonly mime_type: string;
  readonly title: string;
  readonly size_in_bytes?: number;
}

/** @param address the feed's own, absolute. */
export function jsonFeed(feed: AtomFeed, address: string): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    language: feed.languageTag,
    home_page_url: feed.page,
    feed_url: address,
    authors: [{ name: feed.author }],
    items: feed.entries.map(jsonFeedItem),
  };
}

function jsonFeedItem({ id, title, updated, summary, category, links }: AtomEntry): JsonFeedItem {
  const attachments = links
    .filter(({ rel }) => rel === 'enclosure')
    .map(({ href, type, title: label, length }) => ({
      url: href,
      mime_type: type,
      title: label,
      ...(length !== undefined && { size_in_bytes: length }),
    }));
  return {
    id,
    url: links.find(({ rel }) => rel === 'alternate')?.href ?? id,
    title,
    content_text: summary,
    date_published: updated,
    tags: [category.label],
    ...(attachments.length > 0 && { attachments }),
  };
}
