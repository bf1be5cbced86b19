/**
 * What a page in a frame tells the page around it (docs/console.md). `v` is the version of this list: within 1, kinds
 * and fields are added and never taken away, and who receives a message ignores what it does not know.
 */
export type EmbedMessage = EmbedEnvelope & (HeightMessage | PlaceMessage | ReadMessage);

export interface EmbedEnvelope {
  readonly source: typeof embedSource;
  readonly v: 1;
}

/** How high the page is, in CSS pixels: first when it is shown, then whenever that changes. */
export interface HeightMessage {
  readonly kind: 'height';
  readonly height: number;
  readonly title: string;
}

/** The reader, or the address, goes to a clause that begins so many CSS pixels below the top of the page. */
export interface PlaceMessage {
  readonly kind: 'place';
  readonly top: number;
}

/** The end of a text came into view; told once. */
export interface ReadMessage {
  readonly kind: 'read';
  readonly policy: string;
  readonly version: string;
  readonly lang: string;
  /** SHA-256 of the canonical text. */
  readonly hash: string;
}

export const embedSource = 'trtc-policy';
