import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkLibrary } from '../../../../src/content/check-library.ts';
import { openLibrary } from '../../../../src/content/library.ts';
import type { Problem } from '../../../../src/content/problem.ts';
import { sha256 } from '../../../../src/content/text-hash.ts';
import { versionYaml, writeLibrary, type Files } from '../../../fixtures/write-library.ts';

export const today = '2025-06-01';
export const serviceEn = 'policies/service/2025-03-01/en.mdx';
export const serviceVersion = 'policies/service/2025-03-01/version.yml';
export const checksums = 'lock/SHA256SUMS';

/** The text of `service` with other words than “High.”, and the hash that it then has. */
export const serviceText = (words: string): string => `## 1. Levels {/* #levels */}\n\n${words}\n`;
export const serviceHash = (words: string): string => sha256(`1. Levels\n${words}\n`);

export interface CorrectionFields {
  readonly from: string;
  readonly to: string;
  readonly date?: string;
  readonly language?: string;
  readonly reason?: string;
}

/** The `version.yml` of `service` with corrections; `from` and `to` are words, unless they are hashes. */
export function correctedVersion(...corrections: CorrectionFields[]): string {
  const lines = corrections.map(
    ({ from, to, date = '2025-04-01', language = 'en', reason = '{ en: A typo., zh: 错字。 }' }) =>
      `\n  - { date: ${date}, language: ${language}, reason: ${reason}, from: ${hashOf(from)}, to: ${hashOf(to)} }`,
  );
  return versionYaml('2025-03-01', { corrections: lines.join('') });
}

function hashOf(words: string): string {
  return /^[0-9a-f]{64}$/.test(words) ? words : serviceHash(words);
}

/** The sample library, published; then files are changed, or removed where `null`. */
export function changedLibrary(changes: Files = {}, before: Files = {}): string {
  const content = writeLibrary(before);
  change(content, changes);
  return content;
}

export function change(content: string, changes: Files): void {
  for (const [path, words] of Object.entries(changes)) {
    const file = join(content, path);
    rmSync(file, { force: true });
    if (words === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, words);
  }
}

export function readFile(content: string, path: string): string {
  return readFileSync(join(content, path), 'utf8');
}

export function problemsOf(content: string): Problem[] {
  return checkLibrary(openLibrary(content), today);
}

/** What is complained of, as `file:line rule`. */
export function complaints(content: string): string[] {
  return problemsOf(content).map(({ file, line, rule }) => `${file.replace('content/', '')}:${line} ${rule}`);
}
