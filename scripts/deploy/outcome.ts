/** What a deployment did, or would do. */
export interface Outcome {
  /** The name of the release in a folder; `null` for storage, which has none. */
  readonly release: string | null;
  /** The files that were there with other contents; a CDN may still have those. */
  readonly changed: readonly string[];
  /** How many files are new or changed. */
  readonly fresh: number;
  /** How many were there already, just as they are. */
  readonly same: number;
}
