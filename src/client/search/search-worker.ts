import { searchEngine, type Pagefind, type SearchEngine, type SearchHit } from './engine.ts';

/** Asks for the clauses of an index that say `input`; an empty input only makes ready. */
export interface SearchRequest {
  readonly id: number;
  /** The index's folder, as `/pagefind/en/`. */
  readonly index: string;
  readonly input: string;
}

/** `hits` is `null` when the index could not be loaded: nothing found would be a lie. */
export interface SearchResponse {
  readonly id: number;
  readonly hits: readonly SearchHit[] | null;
}

const engines = new Map<string, Promise<SearchEngine>>();
let failures = 0;

// Pagefind searches on without the pieces that it could not load.
const request = self.fetch.bind(self);
self.fetch = async (...asked: Parameters<typeof fetch>) => {
  const response = await request(...asked).catch(() => null);
  if (!response?.ok) failures++;
  return response ?? Response.error();
};

// When Pagefind cannot start, nobody waits for the promise that says so; the search that follows fails as well.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

self.addEventListener('message', ({ data: { id, index, input } }: MessageEvent<SearchRequest>) => {
  const before = failures;
  const reply = (hits: SearchResponse['hits']): void => self.postMessage({ id, hits } satisfies SearchResponse);
  engineFor(index)
    .then((search) => search(input))
    .then((hits) => reply(failures === before ? hits : null))
    .catch(() => reply(null));
});

function engineFor(index: string): Promise<SearchEngine> {
  const engine = engines.get(index) ?? openIndex(index);
  engines.set(index, engine);
  return engine;
}

/** In a worker Pagefind does not look for the language of a page, and so does not cut Chinese words its own way. */
async function openIndex(index: string): Promise<SearchEngine> {
  const module = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as PagefindModule;
  const pagefind = module.createInstance({ basePath: index });
  // Resolves when Pagefind is ready, and rejects if it cannot be.
  await pagefind.preload('');
  return searchEngine(pagefind);
}

interface PagefindModule {
  createInstance(options: { readonly basePath: string }): Pagefind;
}
