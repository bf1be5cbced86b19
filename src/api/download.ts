import type { Day } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import { mediaType } from '../domain/media-type.ts';
import type { PolicyId } from '../domain/policy.ts';
import { routes } from '../domain/routes.ts';

/** A file in `/downloads/`. */
export interface DownloadedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** A file in `/downloads/` as the API describes it. */
export interface DownloadRecord {
  readonly url: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal; the file's line of `/downloads/SHA256SUMS`. */
  readonly sha256: string;
}

export function downloadRecord({ name, size, sha256 }: DownloadedFile, origin: string): DownloadRecord {
  return { url: origin + routes.download(name), type: mediaType(name), size, sha256 };
}

/** Whether a file holds one text: its name is that of the text's PDF, whatever it ends in. */
export function isOfText(name: string, pdf: string): boolean {
  return routes.download(name).startsWith(pdf.replace(/pdf$/, ''));
}

/** The files that hold one text. */
export function textDownloads(
  policy: PolicyId,
  version: Day,
  language: Language,
  { origin, downloads }: { readonly origin: string; readonly downloads: readonly DownloadedFile[] },
): DownloadRecord[] {
  const pdf = routes.pdf(language, policy, version);
  return downloads.filter(({ name }) => isOfText(name, pdf)).map((file) => downloadRecord(file, origin));
}
