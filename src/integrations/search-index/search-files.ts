import { build, type Rolldown } from 'vite';
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
  return files.set(program, await small(files.get(program)!));
}

/** What of Pagefind's program searches one index. The rest merges several, or runs them in a worker of Pagefind's own. */
const searcher = 'PagefindInstance';

/** What unpacks gzip, and where it is called: the files of the site come unpacked (see `buildIndex`). */
const unpacking = [/var u8=Uint8Array;.*var gz_default=gunzipSync;/s, /data=gz_default\(data\);/];

/**
 * Of Pagefind's program, which comes with its long names, what the search uses. It runs in a worker, where there is no page
 * to look at.
 * @throws Error if Pagefind's program is not the one that is known here.
 */
async function small(script: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const [entry, program] = ['\0entry', '\0program'];
  const text = unpacking.reduce(without, Buffer.from(script).toString());
  const modules = new Map([
    [entry, `export { ${searcher} } from ${JSON.stringify(program)};`],
    [program, `${text}\nexport { ${searcher} };`],
  ]);
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'typeof window': '"undefined"', 'typeof document': '"undefined"' },
    plugins: [
      { name: 'program', resolveId: (id) => (modules.has(id) ? id : null), load: (id) => modules.get(id) ?? null },
    ],
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return new TextEncoder().encode(output[0].code);
}

function without(program: string, part: RegExp): string {
  if (part.test(program)) return program.replace(part, '');
  throw new Error(
    `Pagefind's program has no ${part.source} any more. ` +
      'Look for what it unpacks its files with, and say so in src/integrations/search-index/search-files.ts',
  );
}
