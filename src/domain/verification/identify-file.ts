/** A file as it was published. */
export interface PublishedFile {
  readonly url: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What a reader's file is. */
export type FileFinding<File extends PublishedFile> =
  | { readonly kind: 'unaltered'; readonly file: File }
  /** Another file of the same name is published. */
  | { readonly kind: 'altered'; readonly file: File }
  | { readonly kind: 'unknown' };

/** `sha256` may be left out for a file whose size no published file has: such a file is none of them. */
export function identifyFile<File extends PublishedFile>(
  { name, sha256 }: { readonly name: string; readonly sha256: string | null },
  files: readonly File[],
): FileFinding<File> {
  const same = sha256 === null ? undefined : files.find((file) => file.sha256 === sha256);
  if (same) return { kind: 'unaltered', file: same };
  const namesake = files.find((file) => nameOf(file) === originalName(name));
  return namesake ? { kind: 'altered', file: namesake } : { kind: 'unknown' };
}

/** Whether a published file has this many bytes: otherwise there is no need to read the reader's. */
export function hasSize(size: number, files: readonly PublishedFile[]): boolean {
  return files.some((file) => file.size === size);
}

/** The name of a published file. */
export function nameOf({ url }: Pick<PublishedFile, 'url'>): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

/** Without the number that a browser adds when it saves a file for a second time: `sla (1).pdf`. */
function originalName(name: string): string {
  return name.replace(/ ?\(\d+\)(?=\.[^.]*$)/, '');
}
