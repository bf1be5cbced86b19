import type { FoldedText } from './folding.ts';
import { isWholeWords, placesOf, unfolded, type TextRange } from './match.ts';
import type { Need, Way } from './need.ts';

/** How a clause says what was sought. */
export interface Saying {
  readonly way: Way;
  /** Where, in the clause's folded text, in order. */
  readonly places: readonly TextRange[];
}

/**
 * How a text says a need, in the first of its ways that it can; `null` if it cannot. What was typed is preferred; what
 * stands as whole words, too: the places that are only parts of words are left out where there are others.
 */
export function sayingOf(need: Need, text: FoldedText): Saying | null {
  for (const way of need.ways) {
    const places = placesOfAll(way, text.text);
    if (places) return { way, places };
  }
  return null;
}

function placesOfAll({ terms }: Way, folded: string): TextRange[] | null {
  const found: TextRange[] = [];
  for (const term of terms) {
    const places = placesOf(term, folded);
    if (places.length === 0) return null;
    found.push(...places);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Of the places of a saying, how many stand as whole words. */
export function wholePlaces({ places }: Saying, folded: string): number {
  return places.filter((place) => isWholeWords(folded, place)).length;
}

/** The words by which a text says something, as printed, each once. */
export function wordsSaid(printed: string, text: FoldedText, sayings: readonly Saying[]): string[] {
  const words = sayings.flatMap(({ places }) =>
    places.map((place) => {
      const { start, end } = unfolded(text, place);
      return printed.slice(start, end);
    }),
  );
  return words.filter((word, at) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === at);
}

/**
 * Where, in a folded text, the line begins that says most, by the weights of what is said: the first of several, but for
 * the heading, if a later one will do.
 */
export function lineThatSaysMost(
  folded: string,
  sayings: readonly (Saying | null)[],
  weights: readonly number[],
): number {
  const lineOf = (at: number): number => folded.lastIndexOf('\n', at) + 1;
  const said = new Map<number, number>();
  sayings.forEach((saying, index) => {
    for (const line of new Set(saying?.places.map(({ start }) => lineOf(start)))) {
      said.set(line, (said.get(line) ?? 0) + weights[index]!);
    }
  });
  const heading = said.get(0);
  if (heading !== undefined) said.set(0, heading / 2);
  const most = Math.max(0, ...said.values());
  return Math.min(...[...said].filter(([, weight]) => weight === most).map(([line]) => line), folded.length);
}
