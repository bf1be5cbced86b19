import { findParameter } from './find-parameter.ts';
import { foldCharacter } from './folding.ts';

/**
 * The address of a clause, `page#clause` or `page`, with all places of the text marked that say one of the `phrases`.
 */
export function findAddress(address: string, phrases: readonly string[]): string {
  if (phrases.length === 0) return address;
  const [page = '', ...clause] = address.split('#');
  const query = [...new Set(phrases.map(quoted))].join(' ');
  return [`${page}?${findParameter}=${encodeURIComponent(query)}`, ...clause].join('#');
}

/** A quotation mark would end the phrase: of one that has any in it, the longest part without is asked for. */
function quoted(phrase: string): string {
  const words = Array.from(phrase, (character) => (foldCharacter(character) === '"' ? '"' : character)).join('');
  const [longest = ''] = words.split('"').toSorted((a, b) => b.length - a.length);
  return `"${longest.trim()}"`;
}
