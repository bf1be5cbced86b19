import type { Language } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import type { IndexedClause } from '../../domain/search/clause-card.ts';
import { engineEntry } from '../../domain/search/engine-entry.ts';
import { fold } from '../../domain/search/folding.ts';
import { meaningsInTexts, meaningsOf, packLexicon, type Lexicon, type Meaning } from '../../domain/search/lexicon.ts';
import { searchScopes, type SearchScope } from '../../domain/search/scope.ts';
import { askingCharacters } from '../../domain/search/stop-words.ts';
import { buildIndex } from './build-index.ts';
import type { SearchedTexts } from './searched-texts.ts';
import { simplifiedFormsOf } from './simplified-forms-of.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What readers search with: files by their address, each with a buffer of its own, which can be given away. */
export type SearchFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Pagefind itself is the same for every index, and comes once. */
const engine = /^(pagefind\.js|wasm\.\w+\.pagefind)$/;

const entry = 'pagefind-entry.json';

/** An index has one; its name is fixed, so that a page can ask for it before Pagefind does. */
const metadata = /^pagefind\.\w+\.pf_meta$/;

/** Makes the indexes, the lexicon and the vocabulary of a language. */
export async function filesOfLanguage({ language, clauses, glossary, synonyms }: SearchedTexts): Promise<SearchFiles> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const scope of searchScopes) {
    for (const [path, content] of await indexFiles(language, scope, clauses[scope])) files.set(path, content);
  }
  const folded = (scope: SearchScope): string[] => clauses[scope].map(({ text }) => fold(text).text);
  const texts = { current: folded('current'), versions: folded('versions') };
  const all = Object.values(texts).flat();
  const meanings = meaningsInTexts(meaningsOf(language, glossary, synonyms), all);
  files.set(routes.searchLexicon(language), json(packLexicon(lexiconOf(language, meanings, all))));
  files.set(routes.searchVocabulary(language), json(vocabularyOf(language, texts.current, meanings)));
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
): Promise<SearchFiles> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { path, content } of await buildIndex(clauses)) {
    const folder = engine.test(path) ? routes.searchEngine() : routes.searchIndex(language, scope);
    if (path === entry) checkEntry(content);
    else files.set(folder + path.replace(metadata, 'pagefind.pf_meta'), content);
  }
  return files;
}

/** The search's own worker gives Pagefind an entry of its own, which must say what Pagefind's would. */
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

/** As JSON. */
export function json(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
