import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BuildIndex } from './build-index.ts';
import type { IndexAnswer } from './index-worker.ts';

/**
 * Lends a `buildIndex` that works on another thread, so that pages are made meanwhile: what goes to Pagefind and comes back
 * is packed into text, which takes as long as Pagefind itself. Indexes are made one after another.
 */
export async function withIndexWorker<Result>(use: (buildIndex: BuildIndex) => Promise<Result>): Promise<Result> {
  const worker = new Worker(new URL('index-worker.ts', import.meta.url));
  try {
    return await use(async (clauses) => {
      worker.postMessage(clauses);
      const [answer] = (await once(worker, 'message')) as [IndexAnswer];
      if ('error' in answer) throw answer.error;
      return answer.files;
    });
  } finally {
    await worker.terminate();
  }
}
