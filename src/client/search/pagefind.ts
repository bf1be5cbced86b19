/** What comes of Pagefind's program. */
export interface PagefindModule {
  /** An empty tag keeps Pagefind from asking for its entry file under another address every time. */
  readonly PagefindInstance: new (options: { readonly basePath: string; readonly metaCacheTag: string }) => NewPagefind;
}

interface NewPagefind extends Pagefind {
  /** Loads the index of a language, and the program that searches it; until then nothing can be sought. */
  init(language: string, options: { readonly load_wasm: true }): Promise<void>;
}

/** What the engine uses of an instance of Pagefind. */
export interface Pagefind {
  preload(query: string): Promise<void>;
  /** `null` asks for every record. */
  search(query: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  /** Which words of the record match, counted from its first. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

/** A record as it was indexed. */
export interface Fragment {
  readonly content: string;
  /** `card` holds a `ClauseCard` as JSON: Pagefind takes the words of metadata for words of the text, but not these. */
  readonly filters: { readonly card?: readonly string[] };
}
