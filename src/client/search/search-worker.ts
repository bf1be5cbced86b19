import type { Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import { indexedAs } from '../../domain/search/engine-entry.ts';
import { unpackLexicon, type PackedLexicon } from '../../domain/search/lexicon.ts';
import { questionReader, type QuestionReader } from '../../domain/search/question.ts';
import type { SearchScope } from '../../domain/search/scope.ts';
import type { SearchAnswer } from './answer.ts';
import { awaitedFiles } from './awaited-files.ts';
import { askedFirst, wordsSought } from './candidates.ts';
import { searchEngine, type SearchEngine } from './engine.ts';
import { indexPieces, piecesWith } from './index-pieces.ts';
import type { PagefindModule } from './pagefind.ts';
import type { Beginning, FetchedFile } from './running-worker.ts';
import { betterInputs, type Vocabulary } from './suggest.ts';

/** Asks for the clauses that say `input`; an empty input only makes ready. */
export interface SearchRequest {
  readonly id: number;
  readonly language: Language;
  readonly scope: SearchScope;
  readonly input: string;
  /** Reads every clause that may say it. */
  readonly all: boolean;
}

/** An answer, with other queries to offer where something typed is said nowhere. */
export interface SearchResult extends SearchAnswer {
  readonly suggestions: readonly string[];
}

/** `result` is `null` when the index could not be loaded: nothing found would be a lie. */
export interface SearchResponse {
  readonly id: number;
  readonly result: SearchResult | null;
  /** Whether more will be known. */
  readonly isFinal: boolean;
}

// Who asks makes no difference; that it is not said makes each of the many requests a seventh smaller.
const request = self.fetch.bind(self);
const files = awaitedFiles((path) => request(path, { referrerPolicy: 'no-referrer' }));
self.fetch = files.fetch;

// When Pagefind cannot start, nobody waits for the promise that says so; the search that follows fails as well.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest | Beginning | FetchedFile>) => {
  if ('awaited' in data) begin(data);
  else if ('path' in data) files.take(data);
  else respond(data);
});

function begin({ awaited, language }: Beginning): void {
  files.await(awaited);
  void engineFor({ language, scope: 'current' }).catch(() => undefined);
}

function respond(request: SearchRequest): void {
  const before = files.failures();
  const reply = (result: SearchResult | null, isFinal = true): void =>
    self.postMessage({ id: request.id, result, isFinal } satisfies SearchResponse);
  answer(request, (first) => reply({ ...first, suggestions: [] }, false))
    .then((result) => reply(files.failures() === before ? result : null))
    .catch(() => reply(null));
}

async function answer(request: SearchRequest, onFirst: (first: SearchAnswer) => void): Promise<SearchResult> {
  const { language, input, all } = request;
  void loadAhead(request).catch(() => undefined);
  const search = await engineFor(request);
  const found = await search(input, { all, onFirst });
  if (found.unknown.length === 0) return { ...found, suggestions: [] };
  if (found.hits.length + found.related.length > 0) onFirst(found);
  return { ...found, suggestions: await suggestionsFor(language, found.readAs ?? input, found.unknown) };
}

/**
 * Loads the pieces of the index that the engine will ask for while the engine is still loaded itself, which takes longest
 * of all. Once it runs, it asks for them as early.
 */
async function loadAhead({ language, scope, input }: SearchRequest): Promise<void> {
  const folder = routes.searchIndex(language, scope);
  if (input === '' || running.has(folder)) return;
  const metadataFile = `${folder}pagefind.pf_meta`;
  files.ahead([metadataFile]);
  const understand = await readerFor(language);
  const metadata = await (await self.fetch(metadataFile)).arrayBuffer();
  const words = wordsSought(askedFirst(understand(input)));
  files.ahead(piecesWith(words, indexPieces(metadata)).map(({ hash }) => `${folder}index/${hash}.pf_index`));
}

async function suggestionsFor(language: Language, input: string, unknown: readonly string[]): Promise<string[]> {
  const vocabulary = await json<Vocabulary>(routes.searchVocabulary(language));
  return betterInputs(input, unknown, vocabulary);
}

const readers = new Map<Language, Promise<QuestionReader>>();

/** What loads ahead and the engines of both scopes understand a question by the same lexicon. */
function readerFor(language: Language): Promise<QuestionReader> {
  const load = async (): Promise<QuestionReader> =>
    questionReader(unpackLexicon(await json<PackedLexicon>(routes.searchLexicon(language))));
  const reader = readers.get(language) ?? load();
  readers.set(language, reader);
  return reader;
}

const engines = new Map<string, Promise<SearchEngine>>();
/** The indexes whose engine has started. */
const running = new Set<string>();
let opened: Promise<unknown> = Promise.resolve();

function engineFor({ language, scope }: Pick<SearchRequest, 'language' | 'scope'>): Promise<SearchEngine> {
  const index = routes.searchIndex(language, scope);
  const engine = engines.get(index) ?? opened.then(() => openIndex(language, scope));
  engines.set(index, engine);
  // One after another: two instances of Pagefind that start at once each start the program, and one loses it.
  opened = engine.catch(() => undefined);
  return engine;
}

/** Pagefind is told no language of a page, and so does not cut Chinese words its own way. */
async function openIndex(language: Language, scope: SearchScope): Promise<SearchEngine> {
  const basePath = routes.searchIndex(language, scope);
  const understand = readerFor(language);
  const module = (await import(/* @vite-ignore */ `${routes.searchEngine()}pagefind.js`)) as PagefindModule;
  const pagefind = new module.PagefindInstance({ basePath, metaCacheTag: '' });
  await pagefind.init(indexedAs, { load_wasm: true });
  const engine = await searchEngine(pagefind, await understand);
  running.add(basePath);
  return engine;
}

async function json<Value>(path: string): Promise<Value> {
  return (await (await self.fetch(path)).json()) as Value;
}
