import type { Language } from '../../domain/language.ts';

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
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const {
    searchFiles = '',
    searchProgram = '',
    language,
  } = document.querySelector<HTMLElement>('[data-search-files]')?.dataset ?? {};
  const files = searchFiles.split(' ');
  preload(searchProgram);
  worker.postMessage({ awaited: files, language: language as Language } satisfies Beginning);
  for (const path of files) {
    void fetch(path)
      .then((response) => (response.ok ? response.arrayBuffer() : null))
      .catch(() => null)
      .then((body) => worker.postMessage({ path, body } satisfies FetchedFile, body ? [body] : []));
  }
  running = worker;
  return worker;
}

/** The next search starts afresh. */
export function stopWorker(): void {
  running?.terminate();
  running = undefined;
}

/** The worker imports the program, so it cannot be given to it; but it can be in the browser's cache by then. */
function preload(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
