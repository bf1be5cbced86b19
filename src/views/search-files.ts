import type { Language } from '../domain/language.ts';
import { routes } from '../domain/routes.ts';

/** The program that a search imports. */
export function searchProgram(): string {
  return `${routes.searchEngine()}pagefind.js`;
}

/**
 * What a search in the versions in force needs before anything is typed: the addresses, a space between them. Last comes
 * what takes longest, for with the others one can load what was typed needs.
 */
export function searchFiles(language: Language): string {
  return [
    routes.searchLexicon(language),
    `${routes.searchIndex(language, 'current')}pagefind.pf_meta`,
    `${routes.searchEngine()}wasm.unknown.pagefind`,
  ].join(' ');
}
