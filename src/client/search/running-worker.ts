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

let running: Worker | undefined;

/** Starts what searches, if it is not running, and fetches at the same time what it will ask for. */
export function runningWorker(): Worker {
  if (running) return running;
  const {
    searchFiles = '',
    searchProgram = '',
    language,
  } = document.querySelector<HTMLElement>('[data-search-files]')?.dataset ?? {};
  const files = searchFiles.split(' ');
  // A browser takes its time to start a worker, and leaves its script for last.
  for (const module of [script, searchProgram]) preload(module);
  const worker = new Worker(script, { type: 'module' });
  worker.postMessage({ awaited: files, language: language as Language } satisfies Beginning);
  for (const path of files) {
    void bodyOf(fetch(path)).then((body) =>
      worker.postMessage({ path, body } satisfies FetchedFile, body ? [body] : []),
    );
  }
  running = worker;
  return worker;
}

/** The next search starts afresh. */
export function stopWorker(): void {
  running?.terminate();
  running = undefined;
}

/** A module cannot be given to a worker; but it can be in the browser's cache by the time the worker asks for it. */
function preload(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
