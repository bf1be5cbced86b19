/**
 * The types of the API's documents, for programs in TypeScript that read it (docs/console.md). They import nothing
 * that runs.
 */
export type { ChangedText, ChangeRecord, ChangesDocument } from './changes-document.ts';
export type { DownloadRecord } from './download.ts';
export type { PoliciesDocument, PolicyRecord, TextRecord, VersionRecord } from './policies-document.ts';
export type { ClauseRecord, PolicyDetails, TextDetails, VersionDetails } from './policy-details.ts';
export type { ClauseWithHtml, OtherLanguage, TextDocument, TextUrls } from './text-document.ts';
export type { Correction } from '../domain/correction.ts';
export type { Language } from '../domain/language.ts';
