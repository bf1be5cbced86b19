/**
 * The ends of the names of files that are packed when the site is built. PDF and Word files are packed in themselves;
 * the pieces of the search index are stored unpacked for this.
 */
export const packedExtensions: readonly string[] = [
  '.css',
  '.html',
  '.js',
  '.json',
  '.md',
  '.pagefind',
  '.pf_fragment',
  '.pf_index',
  '.pf_meta',
  '.svg',
  '.txt',
  '.xcprivacy',
  '.xml',
];

/** How a packed copy is named beside its file, the best first, by the name of its encoding. */
export const packedSuffixes = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof packedSuffixes;
