import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { languages, type Language } from '../../src/domain/language.ts';
import { routes } from '../../src/domain/routes.ts';
import type { SearchRecord } from '../../src/domain/search-record.ts';
import { foldVersions, type IndexedClause } from '../../src/domain/search/clause-card.ts';
import { searchScopes } from '../../src/domain/search/scope.ts';
import { indexFiles } from '../../src/integrations/search-index/files-of-language.ts';
import { publishedRecords, random } from '../../tests/search/samples.ts';

/** A large site is so many policies, each of so many versions, in both languages. */
export interface Extent {
  readonly policies: number;
  readonly versions: number;
}

const clausesInText = 15;
const linesInClause = 8;
/** Of a clause's lines, from one version to the next. */
const changed = 0.01;

/** Makes a copy of the built site whose search has an invented corpus of `extent`; the same every time. */
export async function largeSite(
  built: string,
  { policies, versions }: Extent,
): Promise<{ root: string; remove(): void }> {
  const root = mkdtempSync(join(tmpdir(), 'large-site-'));
  cpSync(built, root, { recursive: true });
  for (const language of languages) {
    const texts = Array.from({ length: policies }, (_, policy) => inventedPolicy(language, policy, versions));
    for (const scope of searchScopes) {
      rmSync(join(root, routes.searchIndex(language, scope)), { recursive: true });
      const clauses = texts.flatMap((all) => (scope === 'current' ? fold(all.slice(0, clausesInText)) : fold(all)));
      for (const [path, content] of await indexFiles(language, scope, clauses)) {
        // The site has it, made small.
        if (path.startsWith(routes.searchEngine())) continue;
        const file = join(root, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
        writeFileSync(`${file}.br`, brotliCompressSync(content));
      }
    }
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

const newest = 2026;

function fold(records: readonly SearchRecord[]): IndexedClause[] {
  return foldVersions(records, (date) => (date.startsWith(String(newest)) ? 'current' : 'superseded'));
}

/** The clauses of a policy, newest version first: lines of real policies, some of them changed with every version. */
function inventedPolicy(language: Language, policy: number, versions: number): SearchRecord[] {
  const next = random(policy * 2 + languages.indexOf(language) + 1);
  const lines = publishedRecords(language).flatMap(({ text }) => text.split('\n').slice(1));
  const line = (): string => lines[Math.floor(next() * lines.length)]!;
  let clauses = Array.from({ length: clausesInText }, () => Array.from({ length: linesInClause }, line));
  return Array.from({ length: versions }, (_, age) => {
    clauses = clauses.map((said) => said.map((words) => (next() < changed * linesInClause ? line() : words)));
    return clauses.map((said, at): SearchRecord => {
      const heading = `${at + 1}. ${said[0]!.slice(0, 30)}`;
      return {
        policy: `policy-${policy}`,
        version: `${newest - age}-01-01`,
        clause: `clause-${at}`,
        number: String(at + 1),
        heading,
        title: `Policy ${policy}`,
        path: [heading],
        kinds: ['clause'],
        defines: [],
        text: [heading, ...said].join('\n'),
      };
    });
  }).flat();
}
