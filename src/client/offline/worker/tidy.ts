import type { KeptFiles } from '../../../domain/kept-files.ts';
import { languages } from '../../../domain/language.ts';
import { routes } from '../../../domain/routes.ts';
import { findCopy, tidyShelf } from '../copies.ts';

/** Takes away the oldest copies, so that what is kept stays small; none that the build wants to be kept. */
export async function tidy(): Promise<void> {
  const lists = languages.map((language) => routes.offlineFiles(language));
  const wanted = new Set(lists);
  for (const list of lists) {
    const copy = await findCopy('assets', list);
    if (!copy) continue;
    const { assets, pages, search } = (await copy.json()) as KeptFiles;
    for (const path of [assets, pages, search].flatMap(Object.keys)) wanted.add(path);
  }
  for (const shelf of ['assets', 'pages', 'search', 'downloads'] as const) await tidyShelf(shelf, wanted);
}
