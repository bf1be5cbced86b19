import type { Day } from './calendar.ts';
import type { LinkTarget, TermUse } from './document/inline.ts';
import type { KeptSet } from './kept-files.ts';
import type { Language } from './language.ts';
import type { PolicyId } from './policy.ts';
import { engineVersion } from './search/engine-entry.ts';
import type { SearchScope } from './search/scope.ts';

/**
 * Every address of the site, as CONTRACT.md fixes them: root-relative, pages end in `/`.
 * Nothing else may spell a path.
 */
export const routes = {
  chooser: () => '/',
  home: (language: Language) => `/${language}/`,
  /** A group of policies on the home page. */
  group: (language: Language, group: string) => `/${language}/#${group}`,
  policy: (language: Language, policy: PolicyId) => `/${language}/${policy}/`,
  version: (language: Language, policy: PolicyId, version: Day) => `/${language}/${policy}/${version}/`,
  history: (language: Language, policy: PolicyId) => `/${language}/${policy}/history/`,
  bilingual: (language: Language, policy: PolicyId) => `/${language}/${policy}/bilingual/`,
  bilingualVersion: (language: Language, policy: PolicyId, version: Day) =>
    `/${language}/${policy}/${version}/bilingual/`,
  compare: (language: Language, policy: PolicyId, from: Day, to: Day) =>
    `/${language}/${policy}/compare/${from}/${to}/`,
  /** Any two versions of a policy, by `?from=` and `?to=`. */
  chooseComparison: (language: Language, policy: PolicyId) => `/${language}/${policy}/compare/`,
  /** A text for a browser to compare. */
  comparedText: (language: Language, policy: PolicyId, version: Day) =>
    `/${language}/${policy}/compare/${version}.json`,
  updates: (language: Language) => `/${language}/updates/`,
  glossary: (language: Language) => `/${language}/glossary/`,
  term: (language: Language, term: string) => `/${language}/glossary/#${term}`,
  search: (language: Language) => `/${language}/search/`,
  verify: (language: Language) => `/${language}/verify/`,
  feed: (language: Language) => `/${language}/feed.xml`,
  policyFeed: (language: Language, policy: PolicyId) => `/${language}/${policy}/feed.xml`,
  /** Where the stable links are listed. */
  stableLinks: () => '/go/',
  /** For programs and other sites: leads to the policy in the reader's language. */
  stableLink: (name: PolicyId) => `/go/${name}/`,
  /** The old documentation: of its pages, `{number}`, some are policies. */
  oldDocuments: () => '/document/product/647/',
  oldDocument: (number: number) => `/document/product/647/${number}/`,
  /** Defines `<trtc-policy>` on pages of other sites. */
  embedScript: () => '/embed.js',
  /** Keeps copies in the browser; its address stays, so that it can take itself out again. */
  offlineWorker: () => '/sw.js',
  /** Which files it keeps together. */
  offlineFiles: (set: KeptSet) => `/_offline/${set}.json`,
  /** What is shown where there is neither network nor copy, with a list of the copies. */
  offline: (language: Language) => `/${language}/offline/`,
  notFound: (language: Language) => `/${language}/404/`,
  pdf: (language: Language, policy: PolicyId, version: Day) => `/downloads/${policy}-${version}-${language}.pdf`,
  docx: (language: Language, policy: PolicyId, version: Day) => `/downloads/${policy}-${version}-${language}.docx`,
  markdown: (language: Language, policy: PolicyId, version: Day) => `/downloads/${policy}-${version}-${language}.md`,
  /** Both languages of a version side by side. */
  bilingualPdf: (policy: PolicyId, version: Day) => `/downloads/${policy}-${version}-bilingual.pdf`,
  redlinePdf: (language: Language, policy: PolicyId, from: Day, to: Day) =>
    `/downloads/${policy}-${from}-to-${to}-${language}-redline.pdf`,
  /** The changes as tracked changes. */
  redlineDocx: (language: Language, policy: PolicyId, from: Day, to: Day) =>
    `/downloads/${policy}-${from}-to-${to}-${language}-redline.docx`,
  /** All policies in force in one file. */
  book: (language: Language) => `/downloads/trtc-policies-${language}.pdf`,
  /** Pages that are made to be printed: they are taken out of the site when that is done. */
  printSources: () => '/print/',
  bookSource: (language: Language) => `/print/${language}/`,
  /** The folder of the pictures that other sites show beside a link. */
  previews: () => '/previews/',
  /** The picture beside a link to a policy’s pages, or (`null`) to the site's other pages. */
  preview: (language: Language, policy: PolicyId | null) =>
    policy === null ? `/previews/${language}.png` : `/previews/${policy}-${language}.png`,
  previewSource: (language: Language, policy: PolicyId | null) =>
    policy === null ? `/print/${language}/preview/` : `/print/${language}/preview/${policy}/`,
  download: (file: string) => `/downloads/${file}`,
  checksums: () => '/downloads/SHA256SUMS',
  policiesApi: () => '/api/v1/policies.json',
  policiesSchema: () => '/api/v1/policies.schema.json',
  policyApi: (policy: PolicyId) => `/api/v1/policies/${policy}.json`,
  textApi: (policy: PolicyId, version: Day, language: Language) =>
    `/api/v1/policies/${policy}/${version}.${language}.json`,
  textSchema: () => '/api/v1/text.schema.json',
  changesApi: () => '/api/v1/changes.json',
  /** What was made public in one year. */
  changesOfYear: (year: string) => `/api/v1/changes/${year}.json`,
  changesSchema: () => '/api/v1/changes.schema.json',
  openApi: () => '/api/v1/openapi.json',
  /** The API, the embedding and the links described for people. */
  apiPage: (language: Language) => `/${language}/api/`,
  jsonFeed: (language: Language) => `/${language}/feed.json`,
  policyJsonFeed: (language: Language, policy: PolicyId) => `/${language}/${policy}/feed.json`,
  /** What the site has, for programs that read language. */
  llms: () => '/llms.txt',
  /** How to report a vulnerability (RFC 9116). */
  securityContact: () => '/.well-known/security.txt',
  /** The folder of all that readers search with, and in it that of the program. */
  searchFolder: () => '/pagefind/',
  searchEngine: () => `/pagefind/engine-${engineVersion}/`,
  /** The folder of an index. */
  searchIndex: (language: Language, scope: SearchScope) =>
    scope === 'current' ? `/pagefind/${language}/` : `/pagefind/${language}-${scope}/`,
  /** What is known of the words that are typed by those who search in a language. */
  searchLexicon: (language: Language) => `/pagefind/lexicon-${language}.json`,
  /** What the results of a search are told in. */
  searchWords: (language: Language) => `/pagefind/words-${language}.json`,
  /** The words that stand in the texts of a language, for suggestions. */
  searchVocabulary: (language: Language) => `/pagefind/vocabulary-${language}.json`,
} as const;

/** A text's page with one of its clauses, list items or rows in view. */
export function atClause(page: string, clause: string | null): string {
  return clause === null ? page : `${page}#${clause}`;
}

/** Where a link of a text leads when the text is read in `language`. A clause of the same text stays on the page. */
export function linkHref(target: LinkTarget, language: Language): string {
  switch (target.kind) {
    case 'clause':
      return `#${target.clause}`;
    case 'external':
      return target.href;
    case 'policy': {
      const { policy, version, clause } = target;
      const page = version === null ? routes.policy(language, policy) : routes.version(language, policy, version);
      return atClause(page, clause);
    }
  }
}

/** Where a use of a term leads: to the clause of the same page that defines it, otherwise to the glossary. */
export function termHref({ term, definedIn }: TermUse, language: Language): string {
  return definedIn === null ? routes.term(language, term) : atClause('', definedIn);
}
