import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';

/** The program that a search imports. */
export function searchProgram(): string {
  return `${routes.searchEngine()}pagefind.js`;
}

/** What a search in the versions in force needs before anything is typed: the addresses, a space between them. */
export function searchFiles(language: Language): string {
  return [
    `${routes.searchEngine()}wasm.unknown.pagefind`,
    `${routes.searchIndex(language, 'current')}pagefind.pf_meta`,
    routes.searchLexicon(language),
  ].join(' ');
}
