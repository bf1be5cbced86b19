/** A printed document, with all files of the site that it was made from. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  /** SHA-256 by address; `null` where the page asked for something that the site does not have. */
  readonly sources: Readonly<Record<string, string | null>>;
}
