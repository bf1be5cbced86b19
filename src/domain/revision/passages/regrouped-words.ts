import { alignWords, type Match } from './align-words.ts';
import type { Draft } from './drafts.ts';

import { giveUpIslands } from './give-up-islands.ts';
import type { LooseWord, MovedWords } from './loose-words.ts';
import type { Token } from './token.ts';

/** Wordings that share no more than this part of the shorter share only rows of some length, others any word. */
const chance = { part: 0.4, row: 5 };
/** What was rewritten at such length was not put into other blocks. */
const mostWords = 4_000;

/**
 * Words that stand in the same place of the text as before, but in other blocks: a sentence made into a list, an item
 * split in two. They are removed from one block and added to the next, with no kept word between.
 */
export function regroupedWords(drafts: readonly Draft[], moved: ReadonlyMap<Token, unknown>): MovedWords[] {
  const found: MovedWords[] = [];
  let removed: LooseWord[] = [];
  let added: LooseWord[] = [];
  const close = (): void => {
    if (removed.length > 0 && added.length > 0) found.push(...regrouped(removed, added));
    removed = [];
    added = [];
  };
  for (const draft of drafts) {
    if (draft.steps.length === 0) close();
    for (const { from, to } of draft.steps) {
      const token = (from ?? to)!;
      if (token.kind !== 'word' || (from && to && !token.isWord)) continue;
      if (from && to) close();
      else if (!moved.has(token)) (from ? removed : added).push({ token, draft });
    }
  }
  close();
  return found;
}

/** The words that both have, by the clauses they stood and stand in. */
function regrouped(removed: readonly LooseWord[], added: readonly LooseWord[]): MovedWords[] {
  const units = new Set([...removed, ...added].map(({ draft }) => draft.unit));
  if (units.size === 1 || removed.length + added.length > mostWords) return [];
  const byClauses = new Map<string, { from: LooseWord[]; to: LooseWord[] }>();
  for (const { from, to, length } of sharedRows(removed, added)) {
    for (let step = 0; step < length; step++) {
      const [older, newer] = [removed[from + step]!, added[to + step]!];
      // What was compared word by word has been found different there.
      if (older.draft.unit === newer.draft.unit) continue;
      const key = `${older.draft.clause} ${newer.draft.clause}`;
      const words = byClauses.get(key) ?? { from: [], to: [] };
      words.from.push(older);
      words.to.push(newer);
      byClauses.set(key, words);
    }
  }
  return [...byClauses.values()];
}

function sharedRows(removed: readonly LooseWord[], added: readonly LooseWord[]): Match[] {
  const tokens = (words: readonly LooseWord[]): Token[] => words.map(({ token }) => token);
  const keys = (words: readonly LooseWord[]): string[] => words.map(({ token }) => token.key);
  const matches = alignWords(keys(removed), keys(added));
  const shared = matches.reduce((sum, { length }) => sum + length, 0);
  return shared > chance.part * Math.min(removed.length, added.length)
    ? giveUpIslands(tokens(removed), tokens(added), matches)
    : matches.filter(({ length }) => length >= chance.row);
}
