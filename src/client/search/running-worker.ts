import type { Language } from '../../domain/language.ts';
import { bodyOf } from './body-of.ts';
import script from './search-worker.ts?worker&url';

/** What the page is fetching for the worker, so that it can make ready to search in a language. */
export interface Beginning {
  readonly awaited: readonly string[];
  readonly language: Language;
}

/** A file that the page has fetched; `null` if it could not be had. */
export interface FetchedFile {
  readonly path: string;
  readonly body: ArrayBuffer | null;
}

let running: Promise<Worker> | undefined;

/** Starts what searches, if it is not running, and fetches at the same time what it will ask for. */
export function runningWorker(): Promise<Worker> {
  return (running ??= start());
}

/** The next search starts afresh. */
export function stopWorker(): void {
  void running?.then((worker) => worker.terminate()).catch(() => undefined);
  running = undefined;
}

async function start(): Promise<Worker> {
  const {
    searchFiles = '',
    searchProgram = '',
    language,
  } = document.querySelector<HTMLElement>('[data-search-files]')?.dataset ?? {};
  // A browser leaves the script of a worker for last, unless it has it already.
  const scriptFetched = bodyOf(fetch(script));
  preload(searchProgram);
  const files = searchFiles.split(' ').map((path) => ({ path, fetched: bodyOf(fetch(path)) }));
  await scriptFetched;
  const worker = new Worker(script, { type: 'module' });
  worker.postMessage({ awaited: files.map(({ path }) => path), language: language as Language } satisfies Beginning);
  for (const { path, fetched } of files) {
    void fetched.then((body) => worker.postMessage({ path, body } satisfies FetchedFile, body ? [body] : []));
  }
  return worker;
}

/** A module cannot be given to a worker; but it can be in the browser's cache by the time the worker asks for it. */
function preload(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
