import type { Policy } from '../domain/policy.ts';

/** All that the feeds are made from. */
export interface FeedInput {
  /** Scheme and host of the public site, without a final slash. */
  readonly origin: string;
  /** The zone of all days, as an ISO offset. */
  readonly zone: string;
  /** In the order of the navigation. */
  readonly policies: readonly Policy[];
  /** The files to download, with their sizes in bytes. */
  readonly downloads: readonly { readonly name: string; readonly size: number }[];
}
