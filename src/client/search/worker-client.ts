import type { SearchHit } from './engine.ts';
import type { SearchRequest, SearchResponse } from './search-worker.ts';

type Answer = (hits: readonly SearchHit[] | null) => void;

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Answer>();

/**
 * The clauses of the index in the folder `index` that say `input`, best first; `null` when the index could not be
 * loaded. An empty input makes the index ready. After a failure the next search starts afresh.
 */
export function search(index: string, input: string): Promise<readonly SearchHit[] | null> {
  worker ??= startWorker();
  const id = ++asked;
  worker.postMessage({ id, index, input } satisfies SearchRequest);
  return new Promise((resolve) => waiting.set(id, resolve));
}

function startWorker(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { id, hits } }: MessageEvent<SearchResponse>) => {
    const answer = waiting.get(id);
    waiting.delete(id);
    if (hits === null) giveUp();
    answer?.(hits);
  });
  started.addEventListener('error', giveUp);
  return started;
}

function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  for (const answer of waiting.values()) answer(null);
  waiting.clear();
}
