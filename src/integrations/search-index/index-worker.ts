/** Makes search indexes on a processor of its own: clauses in, the files of their index out. */
import { parentPort } from 'node:worker_threads';
import type { IndexedClause } from '../../domain/search/clause-card.ts';
import { buildIndex, type IndexFile } from './build-index.ts';

/** What the worker answers: the files, or why there are none. */
export type IndexAnswer = { readonly files: readonly IndexFile[] } | { readonly error: unknown };

parentPort!.on('message', (clauses: readonly IndexedClause[]) => {
  const answer = (content: IndexAnswer): void => parentPort!.postMessage(content);
  buildIndex(clauses).then(
    (files) => answer({ files }),
    (error: unknown) => answer({ error }),
  );
});
