/** The version of Pagefind whose program searches; it is a part of the program's address, which can be cached for good. */
export const engineVersion = '1.6.0';

/** Counts what the site has made of this version's program; raised with every change, for browsers keep it for good. */
export const engineRevision = 2;

/**
 * The language Pagefind is told: undetermined. It would cut Chinese with a dictionary that is not the browser's, and
 * would reduce English words to stems, so that `rating` is not found by `rati`.
 */
export const indexedAs = 'und';

/**
 * What Pagefind asks first: which index to load, and which signs its words may have. An index here has one language and
 * fixed names, so the answer is always the same, and nobody has to ask for it.
 */
export const engineEntry = {
  version: engineVersion,
  languages: { [indexedAs]: { hash: indexedAs, wasm: null, page_count: 1 } },
  include_characters: Array.from('_‿⁀⁔︳︴﹍﹎﹏＿'),
};
