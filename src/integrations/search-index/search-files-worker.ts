/** Makes what readers search with on a processor of its own: the texts of a language in, files out. */
import { parentPort } from 'node:worker_threads';
import { filesOfLanguage, type SearchFiles } from './files-of-language.ts';
import type { SearchedTexts } from './searched-texts.ts';

/** What the worker answers: the files, or why there are none. */
export type SearchFilesAnswer = { readonly files: SearchFiles } | { readonly error: unknown };

parentPort!.on('message', (searched: SearchedTexts) => {
  filesOfLanguage(searched).then(
    (files) => {
      const given = [...files.values()].map(({ buffer }) => buffer);
      parentPort!.postMessage({ files } satisfies SearchFilesAnswer, given);
    },
    (error: unknown) => parentPort!.postMessage({ error } satisfies SearchFilesAnswer),
  );
});
