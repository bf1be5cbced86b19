import { contentDirectory } from './content-directory.ts';
import { openLibrary, type Library } from './library.ts';

export { contentDirectory };

// Kept on the process, not in this module: the build check and the pages load this module separately.
const shelf = globalThis as { [key: symbol]: Library | undefined };
const key = Symbol.for('trtc-policy-center.library');

/** The library that the site is made from, opened once. */
export function siteLibrary(): Library {
  return (shelf[key] ??= openLibrary(contentDirectory()));
}

/** Forgets what has been read: the next caller of `siteLibrary` sees the files as they are now. */
export function refreshSiteLibrary(): void {
  shelf[key] = undefined;
}
