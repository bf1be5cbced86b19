import { furtherSets, isNamedByContent, keptKinds, type KeptFiles, type KeptSet } from '../../../domain/kept-files.ts';
import type { Language } from '../../../domain/language.ts';
import { routes } from '../../../domain/routes.ts';
import { findCopy, isCopyOf, keepCopy, keptAt, type Shelf } from '../copies.ts';
import { tidy } from './tidy.ts';

/** Names all that the build wants to be kept; the build puts it in. */
declare const BUILD: string;

const atOnce = 6;

let running: Promise<void> = Promise.resolve();

/** In milliseconds: after so long it is asked again whether what is kept is still that of the site. */
const day = 86_400_000;

/** Keeps a set as the build lists it, if that was not done for this build or long ago: only what has changed is fetched. */
export function keepSet(set: KeptSet): Promise<void> {
  running = running.then(() => keepList(routes.offlineFiles(set))).catch(() => undefined);
  return running;
}

/** Keeps what a first visit in a language keeps, and renews the further sets that this browser has. */
export async function keepLanguage(language: Language): Promise<void> {
  await keepSet(language);
  for (const set of furtherSets) if (await findCopy('assets', routes.offlineFiles(set))) await keepSet(set);
}

async function keepList(list: string): Promise<void> {
  const known = await findCopy('assets', list);
  if (isCopyOf(known, BUILD) && Date.now() - keptAt(known!).getTime() < day) return;
  const response = await fetched(list);
  const wanted = (await response.clone().json()) as KeptFiles;
  // On its way to readers, a new list may come later than a new worker: the next page tries again.
  if (wanted.build !== BUILD) return;
  for (const kind of keptKinds) await fill(kind, wanted[kind]);
  await keepCopy('assets', list, response, BUILD);
  await tidy();
}

/** Everything is fetched before anything is kept: of an index in pieces, half from another build finds nothing. */
async function fill(shelf: Shelf, files: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries(files).values();
  const found: [path: string, response: Response, digest: string][] = [];
  const work = async (): Promise<void> => {
    for (const [path, digest] of entries) {
      const copy = await findCopy(shelf, path);
      const isSame = isCopyOf(copy, digest);
      // What is the same was confirmed just now: bars say so.
      if (!isSame || !isNamedByContent(path)) found.push([path, isSame ? copy! : await fetched(path), digest]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const [path, response, digest] of found) await keepCopy(shelf, path, response, digest);
}

/** @throws if it is not there: then nothing of the build counts as kept, and the next page tries again. */
async function fetched(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache', redirect: 'error' });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response;
}
