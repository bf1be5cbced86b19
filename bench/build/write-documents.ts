import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../../src/domain/language.ts';
import type { InventedPolicy } from './corpus.ts';
import { markdownOf } from './markdown.ts';

/** Writes the same texts as pages of documentation, `en/policy-1/2025-01-01.mdx`, in place of those that are there. */
export function writeDocuments(folder: string, policies: readonly InventedPolicy[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { id, title, versions } of policies) {
    for (const { date, clauses } of versions) {
      for (const language of languages) {
        const file = join(folder, language, id, `${date}.mdx`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `---\ntitle: ${title[language]}, ${date}\n---\n\n${markdownOf(clauses, language, false)}`);
      }
    }
  }
}
