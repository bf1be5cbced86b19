import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexedClause } from '../../domain/search/clause-card.ts';
import { indexedAs } from '../../domain/search/engine-entry.ts';
import { spaceHan } from '../../domain/search/spacing.ts';

/** A file of an index, its path within the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A record has a file of its own, for a result needs no other; of a large index two share one, half as many files. */
const recordsInFile = 2;
const fewestFiles = 250;

/** Pagefind takes the size of its pieces from here; its usual size is 20,000. */
const pieceSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const smallestPiece = 400;

/** Interfaces of Pagefind that the site does not use, and the filters: here they only keep what is not to be indexed. */
const unused = /^pagefind-(?!entry)|^filter\//;

/**
 * Makes a search index, a record a clause. Same clauses, same files, byte for byte.
 * @throws Error when Pagefind refuses a record or cannot be run.
 */
export async function buildIndex(clauses: readonly IndexedClause[]): Promise<IndexFile[]> {
  try {
    const maxFragments = Math.max(fewestFiles, Math.ceil(clauses.length / recordsInFile));
    process.env[pieceSizeVariable] = String(pieceSize(clauses));
    const { index, errors } = await createIndex({ maxFragments });
    if (!index) throw new Error(errors.join('\n'));
    for (const clause of clauses) refuse((await index.addCustomRecord(customRecord(clause))).errors);
    const result = await index.getFiles();
    refuse(result.errors);
    return result.files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ path, content: unpacked(content) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } catch (cause) {
    throw new Error('The search index could not be made.', { cause });
  } finally {
    await close();
  }
}

/**
 * How much goes into a piece of the index, of which a query loads those that have its words: a word counts for the places
 * where it stands and the clauses that say it. Small pieces are quickly loaded; but the beginning of an English word is
 * looked for in the pieces around it (see `keysAround`), so a piece has to hold more than a long word and its forms.
 */
function pieceSize(clauses: readonly IndexedClause[]): number {
  const sizes = new Map<string, number>();
  for (const { text } of clauses) {
    for (const word of text.toLowerCase().match(/[a-z]{5,}/g) ?? []) sizes.set(word, (sizes.get(word) ?? 0) + 2);
  }
  return Math.max(smallestPiece, 3 * Math.max(0, ...sizes.values()));
}

function customRecord({ card, text }: IndexedClause) {
  return {
    // Has to be the record's own, no more: where a result leads is made from the card.
    url: `${card.policy}/${card.versions[0]!.date}/${card.clause}`,
    content: spaceHan(text),
    language: indexedAs,
    filters: { card: [JSON.stringify(card)] },
  };
}

/**
 * Pagefind packs its files with gzip, and reads them unpacked as well. Unpacked, a server can send them with Brotli, a
 * seventh smaller. Each is copied: what zlib returns is the beginning of 16 KB, all of which would be kept, and sent along.
 */
function unpacked(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
