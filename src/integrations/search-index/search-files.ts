import { minify } from 'vite';
import type { Library } from '../../content/library.ts';
import type { Day } from '../../domain/calendar.ts';
import { languages, type Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import { engineEntry } from '../../domain/search/engine-entry.ts';
import { fold } from '../../domain/search/folding.ts';
import { meaningsInTexts, meaningsOf, type Lexicon, type Meaning } from '../../domain/search/lexicon.ts';
import { searchScopes, type SearchScope } from '../../domain/search/scope.ts';
import { askingCharacters } from '../../domain/search/stop-words.ts';
import type { IndexedClause } from '../../domain/search/clause-card.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { buildIndex, type BuildIndex } from './build-index.ts';
import { indexedClauses } from './indexed-clauses.ts';
import { simplifiedFormsOf } from './simplified-forms-of.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What readers search with: files by their address. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Pagefind itself is the same for every index, and comes once. */
const engine = /^(pagefind\.js|wasm\.\w+\.pagefind)$/;

const program = 'pagefind.js';
const entry = 'pagefind-entry.json';

/** An index has one; its name is fixed, so that a page can ask for it before Pagefind does. */
const metadata = /^pagefind\.\w+\.pf_meta$/;

/** Makes the indexes, the lexicons, the vocabularies and the words of the results, of a library as it is on a day. */
export async function searchFiles(library: Library, today: Day, build: BuildIndex = buildIndex): Promise<SearchFiles> {
  const files = new Map<string, Uint8Array>();
  for (const language of languages) {
    const texts: string[] = [];
    for (const scope of searchScopes) {
      const clauses = indexedClauses(library, today, language, scope);
      for (const [path, content] of await indexFiles(language, scope, clauses, build)) files.set(path, content);
      texts.push(...clauses.map(({ text }) => fold(text).text));
    }
    const meanings = meaningsInTexts(meaningsOf(language, library.glossary, library.synonyms), texts);
    const vocabulary = vocabularyOf(language, indexedClauses(library, today, language, 'current'), meanings);
    files.set(routes.searchLexicon(language), json(lexiconOf(language, meanings, texts)));
    files.set(routes.searchVocabulary(language), json(vocabulary));
    files.set(routes.searchWords(language), json(searchWords(language)));
  }
  return files;
}

function lexiconOf(language: Language, meanings: readonly Meaning[], texts: readonly string[]): Lexicon {
  if (language !== 'zh') return { meanings, simplified: {} };
  const asked = meanings.flatMap(({ asks }) => asks);
  return { meanings, simplified: simplifiedFormsOf([...texts, ...asked, askingCharacters()]) };
}

/** The files of one index, and Pagefind's own. */
export async function indexFiles(
  language: Language,
  scope: SearchScope,
  clauses: readonly IndexedClause[],
  build: BuildIndex = buildIndex,
): Promise<SearchFiles> {
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of await build(clauses)) {
    const folder = engine.test(path) ? routes.searchEngine() : routes.searchIndex(language, scope);
    if (path === entry) checkEntry(content);
    else
      files.set(folder + path.replace(metadata, 'pagefind.pf_meta'), path === program ? await small(content) : content);
  }
  return files;
}

/** Pagefind's program comes with its long names and without line breaks. */
async function small(script: Uint8Array): Promise<Uint8Array> {
  const { code, errors } = await minify(program, Buffer.from(script).toString(), { module: true });
  if (errors.length > 0) throw new Error('Pagefind’s program could not be made small.', { cause: errors });
  return Buffer.from(code);
}

/** The worker gives Pagefind an entry of its own, which must say what Pagefind's would. */
function checkEntry(content: Uint8Array): void {
  const { version, include_characters } = JSON.parse(Buffer.from(content).toString()) as typeof engineEntry;
  const isKnown =
    version === engineEntry.version && include_characters.join('') === engineEntry.include_characters.join('');
  if (isKnown) return;
  throw new Error(
    `Pagefind ${version} is installed, but src/domain/search/engine-entry.ts describes ${engineEntry.version}. ` +
      `Write there version ${version} and the signs ${include_characters.join('')}`,
  );
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
