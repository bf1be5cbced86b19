import type { Day } from './calendar.ts';
import type { KeptSet } from './kept-files.ts';
import type { Language } from './language.ts';
import type { PolicyId } from './policy.ts';
import { engineRevision, engineVersion } from './search/engine-entry.ts';
import type { SearchScope } from './search/scope.ts';

// Every address of the site, as CONTRACT.md fixes them: root-relative, pages end in `/`. Nothing else may spell a path.
// Read as `routes.policy(…)` (`routes.ts`); each stands for itself, so that a script for browsers has only those it uses.

export const chooser = () => '/';
export const home = (language: Language) => `/${language}/`;
/** A group of policies on the home page. */
export const group = (language: Language, group: string) => `/${language}/#${group}`;
export const policy = (language: Language, policy: PolicyId) => `/${language}/${policy}/`;
export const version = (language: Language, policy: PolicyId, version: Day) => `/${language}/${policy}/${version}/`;
export const history = (language: Language, policy: PolicyId) => `/${language}/${policy}/history/`;
export const bilingual = (language: Language, policy: PolicyId) => `/${language}/${policy}/bilingual/`;
export const bilingualVersion = (language: Language, policy: PolicyId, version: Day) =>
  `/${language}/${policy}/${version}/bilingual/`;
export const compare = (language: Language, policy: PolicyId, from: Day, to: Day) =>
  `/${language}/${policy}/compare/${from}/${to}/`;
/** Any two versions of a policy, by `?from=` and `?to=`. */
export const chooseComparison = (language: Language, policy: PolicyId) => `/${language}/${policy}/compare/`;
/** A text for a browser to compare. */
export const comparedText = (language: Language, policy: PolicyId, version: Day) =>
  `/${language}/${policy}/compare/${version}.json`;
export const updates = (language: Language) => `/${language}/updates/`;
export const glossary = (language: Language) => `/${language}/glossary/`;
export const term = (language: Language, term: string) => `/${language}/glossary/#${term}`;
export const search = (language: Language) => `/${language}/search/`;
export const verify = (language: Language) => `/${language}/verify/`;
export const feed = (language: Language) => `/${language}/feed.xml`;
export const policyFeed = (language: Language, policy: PolicyId) => `/${language}/${policy}/feed.xml`;
/** Where the stable links are listed. */
export const stableLinks = () => '/go/';
/** For programs and other sites: leads to the policy in the reader's language. */
export const stableLink = (name: PolicyId) => `/go/${name}/`;
/** The old documentation: of its pages, `{number}`, some are policies. */
export const oldDocuments = () => '/document/product/647/';
export const oldDocument = (number: number) => `/document/product/647/${number}/`;
/** Defines `<trtc-policy>` on pages of other sites. */
export const embedScript = () => '/embed.js';
/** Keeps copies in the browser; its address stays, so that it can take itself out again. */
export const offlineWorker = () => '/sw.js';
/** Which files it keeps together. */
export const offlineFiles = (set: KeptSet) => `/_offline/${set}.json`;
/** What is shown where there is neither network nor copy, with a list of the copies. */
export const offline = (language: Language) => `/${language}/offline/`;
export const notFound = (language: Language) => `/${language}/404/`;
export const pdf = (language: Language, policy: PolicyId, version: Day) =>
  `/downloads/${policy}-${version}-${language}.pdf`;
export const docx = (language: Language, policy: PolicyId, version: Day) =>
  `/downloads/${policy}-${version}-${language}.docx`;
export const markdown = (language: Language, policy: PolicyId, version: Day) =>
  `/downloads/${policy}-${version}-${language}.md`;
/** Both languages of a version side by side. */
export const bilingualPdf = (policy: PolicyId, version: Day) => `/downloads/${policy}-${version}-bilingual.pdf`;
export const redlinePdf = (language: Language, policy: PolicyId, from: Day, to: Day) =>
  `/downloads/${policy}-${from}-to-${to}-${language}-redline.pdf`;
/** The changes as tracked changes. */
export const redlineDocx = (language: Language, policy: PolicyId, from: Day, to: Day) =>
  `/downloads/${policy}-${from}-to-${to}-${language}-redline.docx`;
/** All policies in force in one file. */
export const book = (language: Language) => `/downloads/trtc-policies-${language}.pdf`;
/** Pages that are made to be printed: they are taken out of the site when that is done. */
export const printSources = () => '/print/';
export const bookSource = (language: Language) => `/print/${language}/`;
/** The folder of the pictures that other sites show beside a link. */
export const previews = () => '/previews/';
/** The picture beside a link to a policy’s pages, or (`null`) to the site's other pages. */
export const preview = (language: Language, policy: PolicyId | null) =>
  policy === null ? `/previews/${language}.png` : `/previews/${policy}-${language}.png`;
export const previewSource = (language: Language, policy: PolicyId | null) =>
  policy === null ? `/print/${language}/preview/` : `/print/${language}/preview/${policy}/`;
export const download = (file: string) => `/downloads/${file}`;
export const checksums = () => '/downloads/SHA256SUMS';
export const policiesApi = () => '/api/v1/policies.json';
export const policiesSchema = () => '/api/v1/policies.schema.json';
export const policyApi = (policy: PolicyId) => `/api/v1/policies/${policy}.json`;
export const textApi = (policy: PolicyId, version: Day, language: Language) =>
  `/api/v1/policies/${policy}/${version}.${language}.json`;
export const textSchema = () => '/api/v1/text.schema.json';
export const changesApi = () => '/api/v1/changes.json';
/** What was made public in one year. */
export const changesOfYear = (year: string) => `/api/v1/changes/${year}.json`;
export const changesSchema = () => '/api/v1/changes.schema.json';
export const openApi = () => '/api/v1/openapi.json';
/** The API, the embedding and the links described for people. */
export const apiPage = (language: Language) => `/${language}/api/`;
export const jsonFeed = (language: Language) => `/${language}/feed.json`;
export const policyJsonFeed = (language: Language, policy: PolicyId) => `/${language}/${policy}/feed.json`;
/** What the site has, for programs that read language. */
export const llms = () => '/llms.txt';
/** How to report a vulnerability (RFC 9116). */
export const securityContact = () => '/.well-known/security.txt';
/** The folder of all that readers search with, and in it that of the program. */
export const searchFolder = () => '/pagefind/';
export const searchEngine = () => `/pagefind/engine-${engineVersion}.${engineRevision}/`;
/** The folder of an index. */
export const searchIndex = (language: Language, scope: SearchScope) =>
  scope === 'current' ? `/pagefind/${language}/` : `/pagefind/${language}-${scope}/`;
/** What is known of the words that are typed by those who search in a language. */
export const searchLexicon = (language: Language) => `/pagefind/lexicon-${language}.json`;
/** What the results of a search are told in. */
export const searchWords = (language: Language) => `/pagefind/words-${language}.json`;
/** The words that stand in the texts of a language, for suggestions. */
export const searchVocabulary = (language: Language) => `/pagefind/vocabulary-${language}.json`;
