import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../domain/search-record.ts';
import type { Language } from '../../domain/language.ts';
import { atClause, routes } from '../../domain/routes.ts';
import { spaceHan } from '../../domain/search/spacing.ts';

/** A file of an index, its path within the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Records come in this many files: few, since the page checks each candidate's own words before it shows it. */
const fragmentFiles = 8;

/**
 * The language Pagefind is told: undetermined. It would cut Chinese with a dictionary that is not the browser's, and
 * `99.9%` in two; and it would reduce English words to stems, so that `rating` is not found by `rati`.
 */
const indexedAs = 'und';

/** Interfaces of Pagefind that the site does not use. */
const unused = /^pagefind-(?!entry)/;

/**
 * Makes the search index of one language, a record a clause. Same records, same files, byte for byte.
 * @throws Error when Pagefind refuses a record or cannot be run.
 */
export async function buildIndex(language: Language, records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ maxFragments: fragmentFiles });
    if (!index) throw new Error(errors.join('\n'));
    for (const record of records) refuse((await index.addCustomRecord(customRecord(language, record))).errors);
    const result = await index.getFiles();
    refuse(result.errors);
    return result.files.filter(({ path }) => !unused.test(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } catch (cause) {
    throw new Error(`The search index (${language}) could not be made.`, { cause });
  } finally {
    await close();
  }
}

function customRecord(language: Language, record: SearchRecord) {
  return {
    url: atClause(routes.policy(language, record.policy), record.clause),
    content: spaceHan(record.text),
    language: indexedAs,
    meta: { title: record.title, path: record.path.join('\n') },
    filters: { policy: [record.policy] },
  };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
