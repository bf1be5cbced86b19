import { minify } from 'vite';
import type { Library } from '../../content/library.ts';
import type { Day } from '../../domain/calendar.ts';
import { languages } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { filesOfLanguage, json, type SearchFiles } from './files-of-language.ts';
import { searchedTexts, type SearchedTexts } from './searched-texts.ts';

/** Makes the files of a language, see `filesOfLanguage`. */
export type MakeFiles = (searched: SearchedTexts) => Promise<SearchFiles>;

/** Makes the indexes, the lexicons, the vocabularies and the words of the results, of a library as it is on a day. */
export async function searchFiles(
  library: Library,
  today: Day,
  make: MakeFiles = filesOfLanguage,
): Promise<SearchFiles> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const language of languages) {
    for (const [path, content] of await make(searchedTexts(library, today, language))) files.set(path, content);
    files.set(routes.searchWords(language), json(searchWords(language)));
  }
  const program = `${routes.searchEngine()}pagefind.js`;
  return files.set(program, await small(program, files.get(program)!));
}

/** Pagefind's program comes with its long names and without line breaks. */
async function small(path: string, script: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { code, errors } = await minify(path, Buffer.from(script).toString(), { module: true });
  if (errors.length > 0) throw new Error('Pagefind’s program could not be made small.', { cause: errors });
  return new TextEncoder().encode(code);
}
