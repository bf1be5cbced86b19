import { alignWords } from './align-words.ts';
import type { Draft } from './drafts.ts';
import { giveUpIslands } from './give-up-islands.ts';
import { looseWords, type LooseWord, type LooseWords, type MovedWords } from './loose-words.ts';
import { movedRows } from './moved-rows.ts';

/**
 * Words that were removed in one place and added in another: long rows, and what is equal in the rest of their
 * paragraphs, so that a definition that moved and changed shows its changes only. On either side they lie within one
 * clause.
 */
export function movedWords(drafts: readonly Draft[]): MovedWords[] {
  const removed = looseWords(drafts, 'from');
  const added = looseWords(drafts, 'to');
  const rows = movedRows(removed, added);
  const taken = { from: new Set<number>(), to: new Set<number>() };
  for (const { from, to, length } of rows) {
    for (let step = 0; step < length; step++) {
      taken.from.add(from + step);
      taken.to.add(to + step);
    }
  }
  return rows.map(({ from, to, length }) => {
    const row = { from: wordsAt(removed, range(from, length)), to: wordsAt(added, range(to, length)) };
    const before = equalWords(rest(removed, from, -1, taken.from), rest(added, to, -1, taken.to));
    const after = equalWords(
      rest(removed, from + length - 1, 1, taken.from),
      rest(added, to + length - 1, 1, taken.to),
    );
    return { from: [...before.from, ...row.from, ...after.from], to: [...before.to, ...row.to, ...after.to] };
  });

  function equalWords(from: readonly number[], to: readonly number[]): MovedWords {
    const [older, newer] = [wordsAt(removed, from), wordsAt(added, to)];
    const tokens = (words: readonly LooseWord[]) => words.map(({ token }) => token);
    const keys = (words: readonly LooseWord[]) => words.map(({ token }) => token.key);
    const matches = giveUpIslands(tokens(older), tokens(newer), alignWords(keys(older), keys(newer)));
    for (const match of matches) {
      for (let step = 0; step < match.length; step++) {
        taken.from.add(from[match.from + step]!);
        taken.to.add(to[match.to + step]!);
      }
    }
    return {
      from: matches.flatMap((match) => older.slice(match.from, match.from + match.length)),
      to: matches.flatMap((match) => newer.slice(match.to, match.to + match.length)),
    };
  }
}

/** The places from one on, backwards or forwards, to the end of its paragraph or the next word that moved. */
function rest(words: LooseWords, at: number, step: 1 | -1, taken: ReadonlySet<number>): number[] {
  const { draft } = words[at]!;
  const places: number[] = [];
  for (let place = at + step; words[place]?.draft === draft && !taken.has(place); place += step) places.push(place);
  return step > 0 ? places : places.reverse();
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, step) => start + step);
}

function wordsAt(words: LooseWords, places: readonly number[]): LooseWord[] {
  return places.map((place) => words[place]!);
}
