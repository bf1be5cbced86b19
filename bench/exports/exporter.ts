/** A kind of files that is made from the built pages. */
export interface Exporter {
  readonly name: string;
  /** Makes the files of the site in `pages`, keeping in `cache` what the next run can use. */
  readonly run: (run: ExportRun) => Promise<ExportedFiles>;
}

export interface ExportRun {
  /** The folder of the built site; the files are written into it. */
  readonly pages: string;
  readonly cache: string;
  readonly workers: number;
}

export interface ExportedFiles {
  /** How many files there are. */
  readonly total: number;
  /** Root-relative addresses of those that had to be made. */
  readonly made: readonly string[];
}
