import { keptKinds, keptSets, type KeptFiles } from '../../../domain/kept-files.ts';
import { routes } from '../../../domain/routes.ts';
import { findCopy, shelves, tidyShelf, type Shelf } from '../copies.ts';

/** Takes away the oldest copies, so that what is kept stays small; none that the build wants to be kept. */
export async function tidy(): Promise<void> {
  const lists = keptSets.map((set) => routes.offlineFiles(set));
  const wanted = new Set(lists);
  for (const list of lists) {
    const copy = await findCopy('assets', list);
    if (!copy) continue;
    // One of an earlier build may not have all kinds.
    const files = (await copy.json()) as Partial<KeptFiles>;
    for (const path of keptKinds.flatMap((kind) => Object.keys(files[kind] ?? {}))) wanted.add(path);
  }
  for (const shelf of Object.keys(shelves) as Shelf[]) await tidyShelf(shelf, wanted);
}
