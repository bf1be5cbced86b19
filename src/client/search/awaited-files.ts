import { routes } from '../../domain/routes.ts';
import { engineEntry } from '../../domain/search/engine-entry.ts';
import { bodyOf } from './body-of.ts';
import type { FetchedFile } from './running-worker.ts';

/** Fetches files, those that the page has fetched from there, and counts those that could not be had. */
export interface AwaitedFiles {
  readonly fetch: typeof fetch;
  /** Files that the page is fetching. */
  readonly await: (paths: readonly string[]) => void;
  /** Fetches files before anyone asks for them. */
  readonly ahead: (paths: readonly string[]) => void;
  /** One of them. */
  readonly take: (file: FetchedFile) => void;
  /** How many files could not be had so far: Pagefind searches on without them. */
  readonly failures: () => number;
}

/**
 * Pagefind asks for its files one after another, and for its program in the folder of every index. So the page fetches
 * what it will ask for while the worker is still loaded itself, and the program comes once, from where it is.
 */
export function awaitedFiles(request: typeof fetch): AwaitedFiles {
  const awaited = new Map<string, PromiseWithResolvers<ArrayBuffer | null>>();
  let failures = 0;

  const awaitOne = (path: string): PromiseWithResolvers<ArrayBuffer | null> => {
    const file = Promise.withResolvers<ArrayBuffer | null>();
    awaited.set(path, file);
    return file;
  };

  const get = async (path: string): Promise<Response> => {
    if (path.endsWith('/pagefind-entry.json')) return Response.json(engineEntry);
    const taken = await awaited.get(path)?.promise;
    const response = taken ? new Response(taken.slice()) : await request(path).catch(() => null);
    if (response?.ok) return response;
    failures++;
    return Response.error();
  };

  return {
    fetch: (asked) => get(placeOf(asked instanceof Request ? asked.url : String(asked))),
    await: (paths) => {
      for (const path of paths) if (!awaited.has(path)) awaitOne(path);
    },
    ahead: (paths) => {
      for (const path of paths) if (!awaited.has(path)) void bodyOf(request(path)).then(awaitOne(path).resolve);
    },
    take: ({ path, body }) => awaited.get(path)?.resolve(body),
    failures: () => failures,
  };
}

/**
 * Where a file is: Pagefind adds a parameter to some names and a hash to that of the metadata, and its program lies in a
 * folder of its own.
 */
function placeOf(asked: string): string {
  const path = asked.replace(/\?.*$/s, '');
  const slash = path.lastIndexOf('/') + 1;
  const name = path.slice(slash);
  if (name.startsWith('wasm.')) return routes.searchEngine() + name;
  return name.endsWith('.pf_meta') ? `${path.slice(0, slash)}pagefind.pf_meta` : path;
}
