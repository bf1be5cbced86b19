import { distance } from 'fastest-levenshtein';
import { isHan } from '../../domain/search/words.ts';

/** Words that stand in the texts, with the number of clauses that say them, the most common first. */
export type Vocabulary = readonly (readonly [word: string, clauses: number])[];

/** So many words are offered for one that is unknown. */
const most = 3;
const longestWord = 40;

/** The words of the texts that come nearest to one that no text says, nearest first. */
export function nearestWords(word: string, vocabulary: Vocabulary): string[] {
  const letters = [...word].length;
  if (letters > longestWord) return [];
  const within = isHan(word) ? Math.floor(letters / 2) : Math.min(3, Math.floor((letters + 1) / 3));
  return vocabulary
    .filter(([known]) => isHan(known) === isHan(word) && Math.abs(known.length - word.length) <= within)
    .map(([known, clauses]) => ({ known, clauses, away: distance(known, word) - (known[0] === word[0] ? 0.5 : 0) }))
    .filter(({ known, away }) => away > 0 && away <= within && known !== word)
    .sort((a, b) => a.away - b.away || b.clauses - a.clauses)
    .slice(0, most)
    .map(({ known }) => known);
}

/** What was typed with one word replaced, once for each better word, for each word that is unknown. */
export function betterInputs(input: string, unknown: readonly string[], vocabulary: Vocabulary): string[] {
  return unknown.flatMap((word) => {
    const at = input.toLowerCase().indexOf(word);
    if (at < 0) return [];
    return nearestWords(word, vocabulary).map((better) => input.slice(0, at) + better + input.slice(at + word.length));
  });
}
