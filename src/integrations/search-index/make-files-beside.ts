import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SearchFilesAnswer } from './search-files-worker.ts';
import type { MakeFiles } from './search-files.ts';

/**
 * Lends a `filesOfLanguage` that works on another thread, so that pages are made meanwhile: what goes to Pagefind and comes
 * back is packed into text, which takes as long as Pagefind itself. Languages are made one after another.
 */
export async function withSearchFilesWorker<Result>(use: (make: MakeFiles) => Promise<Result>): Promise<Result> {
  const worker = new Worker(new URL('search-files-worker.ts', import.meta.url));
  try {
    return await use(async (searched) => {
      worker.postMessage(searched);
      const [answer] = (await once(worker, 'message')) as [SearchFilesAnswer];
      if ('error' in answer) throw answer.error;
      return answer.files;
    });
  } finally {
    await worker.terminate();
  }
}
