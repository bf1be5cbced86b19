import { foldCharacter } from './folding.ts';

/** The query that finds all places of a text that say one of the `phrases`. */
export function findQuery(phrases: readonly string[]): string {
  return [...new Set(phrases.map(quoted))].join(' ');
}

/** A quotation mark would end the phrase: of one that has any in it, the longest part without is asked for. */
function quoted(phrase: string): string {
  const words = Array.from(phrase, (character) => (foldCharacter(character) === '"' ? '"' : character)).join('');
  const [longest = ''] = words.split('"').toSorted((a, b) => b.length - a.length);
  return `"${longest.trim()}"`;
}
