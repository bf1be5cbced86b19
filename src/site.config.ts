import type { Language } from './domain/language.ts';

/** Where a reader's “Was this page helpful?” goes. */
export type Feedback =
  /** POSTs `{ page, helpful }` as JSON. */
  | { readonly kind: 'endpoint'; readonly url: string }
  /** Opens a mail to this address. */
  | { readonly kind: 'mail'; readonly address: string }
  /** Asks nothing. */
  | { readonly kind: 'off' }
  /** Asks, and says that nothing is sent. */
  | { readonly kind: 'none' };

/** Who may show the site's pages in a frame. */
export interface Embedding {
  /** Origins besides the site's own, such as `https://console.example.com`; every scheme, host and port by itself. */
  readonly frameAncestors: readonly string[];
}

export interface SiteConfig {
  /** Scheme and host under which the site is served, without a final slash. */
  readonly origin: string;
  /** The language of the plain chooser's first link and of `x-default`. */
  readonly defaultLanguage: Language;
  /** The zone of every date and time in the texts, as an ISO offset and as it is printed. */
  readonly zone: { readonly offset: string; readonly name: string };
  readonly feedback: Feedback;
  readonly embedding: Embedding;
  /** Whether browsers keep copies to be read without network. Once it is off, those that did take theirs away. */
  readonly offline: boolean;
  /**
   * Where `security.txt` asks to report vulnerabilities: a `mailto:`, `tel:` or `https:` address; `null` for the clause
   * of the policy on information security that says how.
   */
  readonly security: { readonly contact: string | null };
  /** Addresses of the publisher's help desk; `null` prints the name without a link. */
  readonly help: { readonly contact: string | null; readonly tickets: string | null; readonly phone: string | null };
}

export const site: SiteConfig = {
  origin: 'https://policies.example.com',
  defaultLanguage: 'en',
  zone: { offset: '+08:00', name: 'UTC+8' },
  feedback: { kind: 'none' },
  embedding: { frameAncestors: [] },
  offline: true,
  security: { contact: null },
  help: { contact: null, tickets: null, phone: null },
};
