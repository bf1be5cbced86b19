import type { KeptFiles } from '../../domain/kept-files.ts';
import type { Language } from '../../domain/language.ts';
import type { PolicyId } from '../../domain/policy.ts';
import { routes } from '../../domain/routes.ts';

export interface KeptFilesInput {
  readonly language: Language;
  readonly policies: readonly PolicyId[];
  /** The addresses of all files of the built site. */
  readonly paths: readonly string[];
  /** SHA-256 of the file at an address. */
  readonly digestOf: (path: string) => Promise<string>;
}

/** Enough to tell two states of a file apart. */
const digestLength = 12;

/**
 * What a reader of a language keeps after a first visit: the texts in force, the pages around them, what they are shown
 * with, and the index of the texts in force. Packed some 350 KB.
 */
export async function keptFiles(input: KeptFilesInput): Promise<Omit<KeptFiles, 'build'>> {
  const { language, policies, paths, digestOf } = input;
  const own = [routes.search, routes.glossary, routes.updates, routes.offline].map((route) => route(language));
  const pages = [
    routes.chooser(),
    routes.home(language),
    ...own,
    ...policies.map((policy) => routes.policy(language, policy)),
  ];
  const searchedWith = [
    routes.searchEngine(),
    routes.searchIndex(language, 'current'),
    routes.searchLexicon(language),
    routes.searchVocabulary(language),
    routes.searchWords(language),
  ];
  const list = async (of: readonly string[]): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(of.map(async (path) => [path, (await digestOf(path)).slice(0, digestLength)] as const)),
    );
  return {
    pages: await list([...pages].sort()),
    assets: await list(paths.filter((path) => path.startsWith('/_astro/'))),
    search: await list(paths.filter((path) => searchedWith.some((start) => path.startsWith(start)))),
  };
}
