import { alignWords } from '../revision/passages/align-words.ts';
import type { ComparableWord } from './comparable-words.ts';
import type { ClauseOf, KnownText } from './known-text.ts';
import { placedLines, type PlacedLine } from './placed-lines.ts';
import { commonWords, likeness, wordBag, type WordBag } from './word-bag.ts';

/** The lines of a text that some words are most like. */
export interface NearestPassage<Text extends KnownText> {
  readonly text: Text;
  readonly lines: readonly PlacedLine<ClauseOf<Text>>[];
  readonly isWhole: boolean;
}

/** Less alike than this, words are not from here. */
const leastLikeness = 0.4;
/** A text is meant as a whole by words that are so much like it. */
const wholeLikeness = 0.5;
/** A line belongs to the passage if so many of its words stand in line with the pasted ones. */
const leastShare = 0.5;
/** So many lines in a row may be missing from the middle of a passage. */
const widestGap = 2;

interface Candidate<Text extends KnownText> {
  readonly text: Text;
  readonly lines: readonly PlacedLine<ClauseOf<Text>>[];
  readonly score: number;
  /** The line to start from; `null` for the whole text. */
  readonly start: number | null;
}

/** The passage most like the words, by the words of whole texts, clauses and lines; `null` if none is. */
export function nearestPassage<Text extends KnownText>(
  words: readonly ComparableWord[],
  texts: readonly Text[],
): NearestPassage<Text> | null {
  const bag = wordBag(words);
  const candidates = texts.map((text) => bestCandidate(bag, text));
  const best = candidates.reduce<Candidate<Text> | null>(
    (found, candidate) => (found && found.score >= candidate.score ? found : candidate),
    null,
  );
  if (!best || best.score < leastLikeness) return null;
  const { text, lines, start } = best;
  if (start === null) return { text, lines, isWhole: true };
  const [from, to] = widened(words, lines, start);
  return { text, lines: lines.slice(from, to + 1), isWhole: from === 0 && to === lines.length - 1 };
}

function bestCandidate<Text extends KnownText>(bag: WordBag, text: Text): Candidate<Text> {
  const lines = placedLines(text);
  const whole = wordBag(lines.flatMap((line) => line.words));
  const asWhole = likeness(bag, whole);
  // Among versions that are alike in the place itself, the one that has more of the words elsewhere.
  const bonus = bag.size === 0 ? 0 : (0.05 * commonWords(bag, whole)) / bag.size;
  if (asWhole >= wholeLikeness) return { text, lines, score: asWhole + bonus, start: null };
  let best = { score: 0, start: 0 };
  const consider = (score: number, start: number): void => {
    if (score > best.score) best = { score, start };
  };
  lines.forEach((line, index) => {
    consider(likeness(bag, wordBag(line.words)), index);
    if (lines[index - 1]?.clause === line.clause) return;
    const own = lines.filter(({ clause }) => clause === line.clause);
    consider(likeness(bag, wordBag(own.flatMap(({ words }) => words))), index);
  });
  return { text, lines, score: best.score + bonus, start: best.start };
}

/** From the line to start from to the last ones on either side that the words go on in. */
function widened<Clause>(
  words: readonly ComparableWord[],
  lines: readonly PlacedLine<Clause>[],
  start: number,
): [from: number, to: number] {
  const lineOf = lines.flatMap((line, index) => line.words.map(() => index));
  const known = lines.flatMap((line) => line.words.map(({ key }) => key));
  const matched = new Array<number>(lines.length).fill(0);
  const matches = alignWords(
    words.map(({ key }) => key),
    known,
  );
  for (const { to, length } of matches) for (let at = to; at < to + length; at++) matched[lineOf[at]!]!++;
  const belongs = (index: number): boolean => matched[index]! > leastShare * lines[index]!.words.length;
  const reach = (step: 1 | -1): number => {
    let last = start;
    for (let at = start + step; lines[at] && Math.abs(at - last) <= widestGap + 1; at += step) {
      if (belongs(at)) last = at;
    }
    return last;
  };
  return [reach(-1), reach(1)];
}
