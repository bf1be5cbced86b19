/** Reads texts on a processor of its own: a batch in, its readings out. */
import { parentPort } from 'node:worker_threads';
import { readTextFile, type TextRequest } from './read-text-file.ts';

parentPort!.on('message', (batch: readonly TextRequest[]) => {
  parentPort!.postMessage(batch.map(readTextFile));
});
