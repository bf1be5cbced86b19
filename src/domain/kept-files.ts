import { languages, type Language } from './language.ts';

/** The index of all versions in a language, and what the verifier compares with: too much for a first visit. */
export type FurtherSet = `${Language}-versions` | 'verifier';

/** What is kept together: with a first visit to a page in a language, and with the first use of what needs more. */
export type KeptSet = Language | FurtherSet;

export const furtherSets: readonly FurtherSet[] = [
  ...languages.map((language) => `${language}-versions` as const),
  'verifier',
];

export const keptSets: readonly KeptSet[] = [...languages, ...furtherSets];

/** A set that a browser keeps of the site for times without network, as the build lists it: by address, a digest of each file. */
export interface KeptFiles {
  /** Names what is to be kept in all sets; the worker that was built with it has the same. */
  readonly build: string;
  /** The texts in force, and the pages around them. */
  readonly pages: Readonly<Record<string, string>>;
  /** What the pages are shown with. */
  readonly assets: Readonly<Record<string, string>>;
  /** What is searched with: a set of which no file serves without the others. */
  readonly search: Readonly<Record<string, string>>;
  /** What pages compare and check with. */
  readonly data: Readonly<Record<string, string>>;
}

/** The kinds of files in a set, in the order in which they are kept. */
export const keptKinds = ['assets', 'pages', 'search', 'data'] as const satisfies (keyof KeptFiles)[];

/** Addresses of files whose names say what is in them: what was fetched once is right for ever. */
export const isNamedByContent = (path: string): boolean =>
  /^\/(_astro|pagefind\/(engine-[\d.]+|[\w-]+\/(index|fragment)))\//.test(path);
