import { existsSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { translationFile } from '../../src/content/catalogue/version-entry.ts';
import { openLibrary } from '../../src/content/library.ts';
import { within } from '../../src/content/location.ts';
import { contentDirectory } from '../../src/content/site-library.ts';
import { clauseHashes } from '../../src/content/translation/clause-hashes.ts';
import { isLanguage, otherLanguage } from '../../src/domain/language.ts';
import { writeWholeFile } from '../../src/integrations/pdf/whole-file.ts';

const comment = '# Made by npm run policy translated: the words of the source that each clause was translated from.\n';

/** Records that a translation, or some of its clauses, says what its source says now. */
export async function translated([
  policy = '',
  date = '',
  language = '',
  ...clauses
]: readonly string[]): Promise<number> {
  const library = openLibrary(contentDirectory());
  const entries = library.policies.some(({ id }) => id === policy) ? library.entries(policy) : [];
  const entry = entries.find(({ version }) => version.date === date);
  if (!entry || !isLanguage(language)) return refuse('Name a policy, a version and a language: sla 2025-05-29 zh.');
  const source = otherLanguage(language);
  if (entry.version.languages[language] !== 'courtesy' || !entry.version.languages[source]) {
    return refuse(`The text in “${language}” of ${policy} ${date} is no translation of one beside it.`);
  }
  const hashes = clauseHashes(library.text(policy, date, source));
  const unknown = clauses.filter((clause) => !hashes.has(clause));
  if (unknown.length > 0) return refuse(`There is no clause “${unknown.join('”, “')}”.`);

  const made = new Map([...hashes].filter(([clause]) => clauses.length === 0 || clauses.includes(clause)));
  const { path, file } = within(entry.folder, translationFile);
  const before = (existsSync(path) ? parse(readFileSync(path, 'utf8'), { schema: 'core' }) : {}) as Recorded;
  const older = Object.entries(before[language] ?? {}).map(([version, recorded]) => {
    const kept = Object.entries(recorded).filter(([clause]) => hashes.has(clause) && !made.has(clause));
    return [version, Object.fromEntries(kept)] as const;
  });
  const records = Object.fromEntries(older.filter(([, kept]) => Object.keys(kept).length > 0));
  records[date] = { ...records[date], ...Object.fromEntries(made) };
  const words = comment + stringify({ ...before, [language]: records }, { lineWidth: 0 });
  await writeWholeFile(path, Buffer.from(words));
  console.log(`${made.size} of ${hashes.size} clauses recorded in ${file}.`);
  return 0;
}

type Recorded = Partial<Record<string, Record<string, Record<string, string>>>>;

function refuse(words: string): number {
  console.error(words);
  return 2;
}
