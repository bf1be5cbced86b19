import type { Language } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';

/** The version with which the one of 2025 is compared: each was published in one language only. */
const older: Readonly<Record<Language, string>> = { en: '2023-09-08', zh: '2022-08-11' };

/** The types of pages that readers come to, each by a page of it that is there in both languages. */
export const pageTypes: readonly { readonly name: string; readonly path: (language: Language) => string }[] = [
  { name: 'home', path: routes.home },
  { name: 'policy', path: (language) => routes.policy(language, 'security-white-paper') },
  { name: 'compare', path: (language) => routes.compare(language, 'privacy-policy', older[language], '2025-07-09') },
  { name: 'bilingual', path: (language) => routes.bilingual(language, 'privacy-policy') },
  { name: 'search', path: routes.search },
  { name: 'glossary', path: routes.glossary },
  { name: 'history', path: (language) => routes.history(language, 'privacy-policy') },
  { name: 'updates', path: routes.updates },
  { name: 'verify', path: routes.verify },
];
