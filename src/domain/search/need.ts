import type { Thesaurus } from './lexicon.ts';
import type { SearchQuery, SearchTerm } from './query.ts';
import { askingAt, isStopWord } from './stop-words.ts';
import { otherSpellings } from './spelling.ts';
import { isHan } from './words.ts';

/** One of the things that a reader seeks, and the ways in which a clause can say it. */
export interface Need {
  /** As it was typed, folded. */
  readonly typed: string;
  /** The way that was typed first. */
  readonly ways: readonly Way[];
}

/** A clause says it in this way if it says all of the terms. */
export interface Way {
  readonly terms: readonly SearchTerm[];
  /** The expression that stands in for what was typed; `null` for what was typed. */
  readonly synonym: string | null;
}

/** What a clause must say to be a full answer: every term but the words that only ask. */
export function needsOf({ terms, quoted }: SearchQuery, thesaurus: Thesaurus): Need[] {
  return joined(subjectsOf(terms), quoted, thesaurus);
}

/**
 * What a question is about, in pieces that may stand apart: runs of Han characters are taken apart into expressions that
 * the thesaurus knows, and what is left into pairs of characters, for no dictionary cuts all texts right.
 */
export function piecesOfQuestion({ terms, looser, quoted }: SearchQuery, thesaurus: Thesaurus): Need[] {
  const pieces = (looser ?? terms).flatMap((term) => {
    if (isAmong(quoted, term)) return [term];
    if (isHan(term.text)) return hanPieces(term.text, thesaurus).map(phrase);
    return [{ ...term, text: term.text.replace(/'s$/, '') }];
  });
  const subjects = subjectsOf(distinct(pieces.length > 0 ? pieces : terms)).slice(0, mostPieces);
  const needs = joined(subjects, quoted, thesaurus);
  return needs.length > fewPieces && needs.some(({ typed }) => isHan(typed)) ? needs.map(likeliestWays) : needs;
}

/** As it was typed, and its first synonyms: of those in Han characters each asks for several pieces of the index. */
function likeliestWays({ typed, ways }: Need): Need {
  return { typed, ways: ways.slice(0, 1 + fewSynonyms) };
}

/**
 * The need in smaller pieces, for one that no clause says: of an expression in Han characters its pairs, and a word
 * wherever it stands, within a longer one too (`disk` in `DiskSpace`), letters and digits apart (`ISO27001`).
 */
export function smallerPieces({ typed, ways }: Need): Need[] {
  const parts = (text: string): string[] => (isHan(text) ? pairsOf(text) : (text.match(/\d+|\D+/g) ?? []));
  const terms = ways[0]!.terms.flatMap(({ text }) => parts(text).map(phrase));
  return terms.map((term): Need => ({ ...asTyped([term]), typed }));
}

/** The needs, but those that no clause says in smaller pieces. */
export function brokenUp(needs: readonly Need[], isSaid: (need: Need, index: number) => boolean): Need[] {
  return needs.flatMap((need, index) => (isSaid(need, index) ? [need] : smallerPieces(need)));
}

/** All terms, if all of them only ask. */
function subjectsOf(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const subjects = terms.filter(({ kind, text }) => kind !== 'word' || !isStopWord(text));
  return subjects.length > 0 ? subjects : terms;
}

/** Neighbouring words that the thesaurus knows as one expression are one need. */
function joined(terms: readonly SearchTerm[], quoted: readonly SearchTerm[], thesaurus: Thesaurus): Need[] {
  const needs: Need[] = [];
  for (let at = 0; at < terms.length;) {
    const words = wordsThatAreKnown(terms.slice(at), thesaurus);
    needs.push(words.some((word) => isAmong(quoted, word)) ? asTyped(words) : need(words, thesaurus));
    at += words.length;
  }
  return needs;
}

const longestExpression = 4;
/** A question has no more subjects than this; what else is pasted is not looked at. */
const mostPieces = 48;
/** A Chinese question of more pieces says enough to do with a few synonyms of each. */
const fewPieces = 3;
const fewSynonyms = 2;

function wordsThatAreKnown(terms: readonly SearchTerm[], thesaurus: Thesaurus): readonly SearchTerm[] {
  const words = terms.slice(0, longestExpression);
  const end = words.findIndex(({ kind }) => kind !== 'word');
  for (let count = end < 0 ? words.length : end; count > 1; count--) {
    const some = words.slice(0, count);
    if (thesaurus.synonymsOf(textOf(some)).length > 0) return some;
  }
  return words.slice(0, 1);
}

/** What was quoted is sought as it is. */
function asTyped(terms: readonly SearchTerm[]): Need {
  return { typed: textOf(terms), ways: [{ terms, synonym: null }] };
}

function isAmong(terms: readonly SearchTerm[], { kind, text }: SearchTerm): boolean {
  return terms.some((term) => term.kind === kind && term.text === text);
}

function need(terms: readonly SearchTerm[], thesaurus: Thesaurus): Need {
  const typed = textOf(terms);
  const spellings = terms.length === 1 && terms[0]!.kind === 'word' ? otherSpellings(typed) : [];
  const ways = [...spellings, ...thesaurus.synonymsOf(typed)].map((text): Way => ({
    terms: [{ kind: 'expression', text }],
    synonym: text,
  }));
  return { typed, ways: [...asTyped(terms).ways, ...ways] };
}

function textOf(terms: readonly SearchTerm[]): string {
  return terms.map(({ text }) => text).join(' ');
}

/** Expressions that the thesaurus knows, those that ask included (`怎么赔`), and between what only asks the pieces of the rest. */
function hanPieces(run: string, thesaurus: Thesaurus): string[] {
  const pieces: string[] = [];
  let rest = '';
  const cut = (known?: string): void => {
    pieces.push(...restPieces(rest, thesaurus), ...(known ? [known] : []));
    rest = '';
  };
  for (let at = 0; at < run.length;) {
    const known = thesaurus.longestKnown(run.slice(at)) ?? '';
    const asking = askingAt(run, at);
    const [character] = run.slice(at);
    if (known.length > asking.length) cut(known);
    else if (asking !== '') cut();
    else rest += character!;
    at += Math.max(known.length, asking.length) || character!.length;
  }
  cut();
  return pieces;
}

/** Of what no thesaurus knows as a whole, the pairs, and the characters that it knows (`删`). */
function restPieces(rest: string, thesaurus: Thesaurus): string[] {
  return [...pairsOf(rest), ...[...rest].filter(thesaurus.knows)];
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((second, at) => characters[at]! + second);
}

function phrase(text: string): SearchTerm {
  return { kind: 'phrase', text };
}

function distinct(terms: readonly SearchTerm[]): SearchTerm[] {
  return [...new Map(terms.map((term) => [term.kind + term.text, term])).values()];
}
