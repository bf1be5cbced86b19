const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  pdf: 'application/pdf',
  xcprivacy: 'application/xml',
};

/** What follows the last full stop of a file's name, in small letters; empty if there is none. */
export function extensionOf(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

/** The media type of a file to download, by its name. */
export function mediaType(name: string): string {
  return types[extensionOf(name)] ?? 'application/octet-stream';
}
