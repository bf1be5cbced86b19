import type { FurtherSet, KeptFiles, KeptSet } from '../../domain/kept-files.ts';
import { isLanguage, languages, type Language } from '../../domain/language.ts';
import type { PolicyId } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';

export interface KeptFilesInput {
  readonly set: KeptSet;
  readonly policies: readonly PolicyId[];
  /** The addresses of all files of the built site. */
  readonly paths: readonly string[];
  /** SHA-256 of the file at an address. */
  readonly digestOf: (path: string) => Promise<string>;
}

type Addresses = Readonly<Record<'pages' | 'assets' | 'search' | 'data', readonly string[]>>;

/** Enough to tell two states of a file apart. */
const digestLength = 12;

/** The files of a set, with a digest of each. */
export async function keptFiles(input: KeptFilesInput): Promise<Omit<KeptFiles, 'build'>> {
  const { set, digestOf } = input;
  const { pages, assets, search, data } = isLanguage(set) ? firstSet(set, input) : furtherSet(set, input);
  const list = async (of: readonly string[]): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(of.map(async (path) => [path, (await digestOf(path)).slice(0, digestLength)] as const)),
    );
  return { pages: await list(pages), assets: await list(assets), search: await list(search), data: await list(data) };
}

/**
 * What a reader of a language keeps after a first visit: the texts in force, the pages around them, what they are shown
 * with, the index of the texts in force, and the hashes of all files. Packed some 350 KB.
 */
function firstSet(language: Language, { policies, paths }: KeptFilesInput): Addresses {
  const own = [routes.search, routes.glossary, routes.updates, routes.verify, routes.offline];
  const pages = [
    routes.chooser(),
    routes.home(language),
    ...own.map((route) => route(language)),
    ...policies.map((policy) => routes.policy(language, policy)),
  ];
  const searchedWith = [
    routes.searchEngine(),
    routes.searchIndex(language, 'current'),
    routes.searchLexicon(language),
    routes.searchVocabulary(language),
    routes.searchWords(language),
  ];
  return {
    pages: pages.sort(),
    assets: paths.filter((path) => path.startsWith('/_astro/')),
    search: paths.filter((path) => searchedWith.some((start) => path.startsWith(start))),
    data: [routes.policiesApi()],
  };
}

/** Both grow with every version, and so are kept only by those who have used them. */
function furtherSet(set: FurtherSet, { policies, paths }: KeptFilesInput): Addresses {
  const searched = languages.find((language) => set === `${language}-versions`);
  const index = searched && routes.searchIndex(searched, 'versions');
  return {
    pages: [],
    assets: [],
    search: index === undefined ? [] : paths.filter((path) => path.startsWith(index)),
    data: set === 'verifier' ? [routes.policiesApi(), ...policies.map(routes.policyApi)] : [],
  };
}
