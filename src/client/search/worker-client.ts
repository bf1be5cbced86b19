import { runningWorker, stopWorker } from './running-worker.ts';
import type { SearchRequest, SearchResponse, SearchResult } from './search-worker.ts';

/** Is told what was found, as soon as some is known and when all is; `null` when the index could not be loaded. */
type Listener = (result: SearchResult | null, isFinal: boolean) => void;

/** What is sought, and where. */
export type Search = Omit<SearchRequest, 'id'>;

let heard: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Listener>();

/**
 * Finds the clauses that say what is sought. An empty input makes the index ready. After a failure the next search starts
 * afresh.
 */
export function search(sought: Search, listener: Listener = () => undefined): void {
  const id = ++asked;
  waiting.set(id, listener);
  runningWorker().then((worker) => {
    if (worker !== heard) hear(worker);
    worker.postMessage({ id, ...sought } satisfies SearchRequest);
  }, giveUp);
}

function hear(worker: Worker): void {
  heard = worker;
  worker.addEventListener('message', ({ data: { id, result, isFinal } }: MessageEvent<SearchResponse>) => {
    const listener = waiting.get(id);
    if (isFinal) waiting.delete(id);
    if (result === null) giveUp();
    listener?.(result, isFinal);
  });
  worker.addEventListener('error', giveUp);
}

function giveUp(): void {
  stopWorker();
  for (const listener of waiting.values()) listener(null, true);
  waiting.clear();
}
