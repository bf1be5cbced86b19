import { alignWords, type Match } from './align-words.ts';
import { giveUpIslands } from './give-up-islands.ts';
import { slideChanges } from './slide-changes.ts';
import type { Token } from './token.ts';

/** What became of a token: kept if both sides have it, removed or added if one has. Never neither. */
export interface Step<Content = unknown> {
  readonly from: Token<Content> | null;
  readonly to: Token<Content> | null;
}

/** Compares two wordings. The steps hold all tokens of either side in order; removed before added. */
export function compareWords<Content>(from: readonly Token<Content>[], to: readonly Token<Content>[]): Step<Content>[] {
  const keys = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
  const matches = giveUpIslands(from, to, alignWords(keys(from), keys(to)));
  return stepsOf(from, to, slideChanges(from, to, matches));
}

function stepsOf<Content>(
  from: readonly Token<Content>[],
  to: readonly Token<Content>[],
  matches: readonly Match[],
): Step<Content>[] {
  const steps: Step<Content>[] = [];
  let [left, right] = [0, 0];
  for (const match of [...matches, { from: from.length, to: to.length, length: 0 }]) {
    for (; left < match.from; left++) steps.push({ from: from[left]!, to: null });
    for (; right < match.to; right++) steps.push({ from: null, to: to[right]! });
    for (let step = 0; step < match.length; step++) steps.push({ from: from[left++]!, to: to[right++]! });
  }
  return steps;
}
