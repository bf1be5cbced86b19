import type { ClauseCard } from './clause-card.ts';
import { fold, type FoldedText } from './folding.ts';
import { saysHowLong } from './length-of-time.ts';
import type { Need } from './need.ts';
import { sayingOf, wholePlaces, type Saying } from './saying.ts';

/** A clause ready to be compared. */
export interface Candidate {
  readonly card: ClauseCard;
  /** As printed, the heading on the first line. */
  readonly text: string;
  readonly folded: FoldedText;
  /** Where the clause stands: the policy's title and the headings above it. */
  readonly context: readonly FoldedText[];
  readonly defines: readonly FoldedText[];
}

/** Makes a clause ready. */
export function candidate(card: ClauseCard, text: string): Candidate {
  const context = [card.title, ...card.path.slice(0, -1)].map(fold);
  return { card, text, folded: fold(text), context, defines: card.defines.map(fold) };
}

/** How a clause says each of the needs, in their order; `null` for those that it does not say. */
export type Sayings = readonly (Saying | null)[];

/** How good a result a clause is. */
export interface Judgement {
  /** How much of what was sought the clause says, by weight: 1 for all of it. */
  readonly share: number;
  readonly score: number;
}

/** What rare words count for more than common ones: a weight a need, from how many clauses may say it. */
export function weightsOf(frequencies: readonly number[], clauses: number): number[] {
  return frequencies.map((found) => (found === 0 ? 0 : Math.log(1 + (clauses - found + 0.5) / (found + 0.5)) + 0.2));
}

/** What a place counts for, beside one in the text: 1. */
const inHeading = 3;
const inDefinition = 2;
const inContext = 0.8;
const partOfWord = 0.3;
export const bySynonym = 0.75;
const allInOneLine = 1.25;
const withTime = 1.5;
/** As in BM25: how soon repetition stops to count, and how much a long text must say more often. */
const saturation = 1.2;
const lengthMatters = 0.4;
const usualLength = 600;

/**
 * Judges a clause: rare words count for more than common ones, the heading and what the clause defines for more than its
 * text, what was typed for more than a synonym, all of it in one line for more than here and there, and much of it for
 * more than a little. The headings above the clause and the policy's title count, too: a clause is read in its place.
 * @param wantsTime whether a length of time is asked for: a clause that states one beside what is sought is better then.
 */
export function judge(
  candidate: Candidate,
  needs: readonly Need[],
  sayings: Sayings,
  weights: readonly number[],
  wantsTime = false,
): Judgement {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const parts = needs.map((need, index) => {
    const saying = sayings[index] ?? null;
    const weight = weights[index]! / total;
    return { share: saying ? weight : 0, score: weight * strength(candidate, need, saying) };
  });
  const share = parts.reduce((sum, part) => sum + part.share, 0);
  const score = parts.reduce((sum, part) => sum + part.score, 0);
  const near = needs.length > 1 && share > 0 && lineSaysAll(candidate.folded.text, sayings) ? allInOneLine : 1;
  const timed = wantsTime && saidWithTime(candidate.folded.text, sayings) ? withTime : 1;
  return { share, score: score * near * timed * share };
}

/** So many words a heading usually has, its number and single Han characters counted. */
const usualHeading = 10;

/**
 * How well a clause seems to say something, as far as the index knows: at which of its words it does, counted from the
 * first. What stands among the first is taken to stand in the heading.
 */
export function seemingStrength(places: readonly number[], wordsAPlace: number): number {
  const count = places.length / wordsAPlace;
  const often = ((saturation + 1) * count) / (saturation + count);
  return often + (places.some((place) => place < usualHeading) ? inHeading : 0);
}

function strength({ folded, ...clause }: Candidate, need: Need, saying: Saying | null): number {
  const says = (text: FoldedText): boolean => sayingOf(need, text) !== null;
  const context = clause.context.some(says) ? inContext : 0;
  if (!saying) return context * 0.5;
  const whole = wholePlaces(saying, folded.text);
  const headingEnd = folded.text.indexOf('\n');
  const inTitle = saying.places.some(({ start }) => start < headingEnd);
  const parts = saying.places.length - whole;
  const count = (whole + parts * partOfWord) / saying.way.terms.length;
  const length = 1 - lengthMatters + (lengthMatters * folded.text.length) / usualLength;
  const often = ((saturation + 1) * count) / (saturation * length + count);
  const quality = saying.way.synonym === null ? 1 : bySynonym;
  return quality * (often + (inTitle ? inHeading : 0) + (clause.defines.some(says) ? inDefinition : 0)) + context;
}

/** Whether a line that says something of what is sought states a length of time. */
function saidWithTime(folded: string, sayings: Sayings): boolean {
  return sayings.some((saying) =>
    saying?.places.some(({ start }) => {
      const end = folded.indexOf('\n', start);
      return saysHowLong(folded.slice(folded.lastIndexOf('\n', start) + 1, end < 0 ? undefined : end));
    }),
  );
}

function lineSaysAll(folded: string, sayings: Sayings): boolean {
  const said = sayings.filter((saying) => saying !== null);
  if (said.length < 2) return false;
  const lineOf = (at: number): number => folded.lastIndexOf('\n', at);
  const [first, ...others] = said.map(({ places }) => new Set(places.map(({ start }) => lineOf(start))));
  return [...first!].some((line) => others.every((lines) => lines.has(line)));
}
