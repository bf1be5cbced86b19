/**
 * What a browser keeps of the site for times without network, as the build lists it for a language: by address, a digest
 * of each file.
 */
export interface KeptFiles {
  /** Names what is to be kept in all languages; the worker that was built with it has the same. */
  readonly build: string;
  /** The texts in force, and the pages around them. */
  readonly pages: Readonly<Record<string, string>>;
  /** What the pages are shown with. */
  readonly assets: Readonly<Record<string, string>>;
  /** What is searched with: a set of which no file serves without the others. */
  readonly search: Readonly<Record<string, string>>;
}

/** Addresses of files whose names say what is in them: what was fetched once is right for ever. */
export const isNamedByContent = (path: string): boolean =>
  /^\/(_astro|pagefind\/(engine-[\d.]+|[\w-]+\/(index|fragment)))\//.test(path);
