import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Library } from './library.ts';
import type { TextReading } from './mdx/read-text.ts';
import { readTextFile, type TextRequest } from './read-text-file.ts';
import type { ReadingCache } from './reading-cache.ts';

const textsInBatch = 8;
/** A worker has the next batch at hand when it is done with one. */
const batchesAhead = 2;
const mostWorkers = 3;

export interface ReadAheadOptions {
  readonly cache?: ReadingCache | null;
  /** For fewer texts than this, starting another worker takes longer than reading them. */
  readonly textsForWorker?: number;
}

/**
 * Reads all texts of a library before they are asked for, on this thread and, where there are many, on others beside it.
 * What is read is the same. What `cache` has is taken from there.
 */
export async function readAhead(
  library: Library,
  { cache = null, textsForWorker = 100 }: ReadAheadOptions = {},
): Promise<void> {
  const waiting = library.unread().filter((request) => {
    const reading = cache?.find(request) ?? null;
    if (reading) library.keep(request, reading);
    return reading === null;
  });
  const take = (request: TextRequest, reading: TextReading | null): void => {
    library.keep(request, reading);
    if (reading) cache?.keep(request, reading);
  };
  const count = Math.min(mostWorkers, availableParallelism() - 1, Math.floor(waiting.length / textsForWorker));
  const workers = Array.from({ length: count }, () => new Worker(new URL('reading-worker.ts', import.meta.url)));
  try {
    await Promise.all([...workers.map((worker) => readBeside(worker, waiting, take)), readHere(waiting, take)]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  cache?.prune();
}

type Take = (request: TextRequest, reading: TextReading | null) => void;

async function readHere(waiting: TextRequest[], take: Take): Promise<void> {
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    take(next, readTextFile(next));
    // Between two texts there is time to hand out the next batch.
    await new Promise(setImmediate);
  }
}

function readBeside(worker: Worker, waiting: TextRequest[], take: Take): Promise<void> {
  const given: TextRequest[][] = [];
  const give = (): void => {
    const batch = waiting.splice(0, textsInBatch);
    if (batch.length === 0) return;
    given.push(batch);
    worker.postMessage(batch);
  };
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (readings: readonly (TextReading | null)[]) => {
      given.shift()!.forEach((request, index) => take(request, readings[index]!));
      give();
      if (given.length === 0) resolve();
    });
    for (let ahead = 0; ahead < batchesAhead; ahead++) give();
    if (given.length === 0) resolve();
  });
}
