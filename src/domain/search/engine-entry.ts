/** The version of Pagefind whose program searches; it is a part of the program's address, which can be cached for good. */
export const engineVersion = '1.6.0';

/**
 * What Pagefind asks first: which index to load, and which signs its words may have. An index here has one language and
 * fixed names, so the answer is always the same, and nobody has to ask for it.
 */
export const engineEntry = {
  version: engineVersion,
  languages: { und: { hash: 'und', wasm: null, page_count: 1 } },
  include_characters: Array.from('_‿⁀⁔︳︴﹍﹎﹏＿'),
};
