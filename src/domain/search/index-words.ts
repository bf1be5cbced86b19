import { commonBeginning } from './inflection.ts';
import type { SearchTerm } from './query.ts';
import { stopWordsCutOut } from './stop-words.ts';
import { isHan, wordsOf } from './words.ts';

/**
 * What the index is asked for a term: every record that says the term is an answer to each of these queries, and most of
 * those that are not do not say it. None where the index cannot help: then every record may say it.
 *
 * Pagefind takes a query in quotation marks for words that follow each other, and of any other it takes the beginnings of
 * words. A phrase may begin within a word and end within one, and signs may stand between its words, which only the
 * record's own text can tell. Neither is the index asked for the words of a run that only ask (`日志保存多久`): they are
 * hardly ever said beside the others, and stand in pieces of the index of their own.
 */
export function indexQueries({ kind, text }: SearchTerm): string[] {
  const runs = wordRuns(kind === 'phrase' ? withoutAsking(text) : beginningOf(text));
  const first = runs[0]?.[0];
  const last = runs.at(-1)?.at(-1);
  if (first === undefined || last === undefined) return [];
  const endsWithin = !isHan(last);
  if (endsWithin) runs.at(-1)!.pop();
  const beginsWithin = kind === 'phrase' && !isHan(first);
  const isOneWord = runs[0]!.length === 0 && runs.length === 1;
  if (beginsWithin) runs[0]!.shift();
  return [
    ...runs.filter((run) => run.length > 0).map((run) => `"${run.join(' ')}"`),
    ...(endsWithin && !(beginsWithin && isOneWord) ? [kind === 'phrase' ? last : commonBeginning(last)] : []),
  ];
}

/**
 * Of a long expression in Han characters the first few do: hardly anything goes on otherwise, and each of the others stands
 * in a piece of the index of its own.
 */
function beginningOf(text: string): string {
  return text.replace(/^(\p{Script=Han}{4})\p{Script=Han}+$/u, '$1');
}

/** So many characters must be left to go by. */
const fewestLeft = 3;

function withoutAsking(text: string): string {
  const left = stopWordsCutOut(text);
  return [...left].filter(isHan).length < fewestLeft ? text : left;
}

/** Whether every record that has what the `narrow` queries ask for has also what the `wide` ones do. */
export function areWider(wide: readonly string[], narrow: readonly string[]): boolean {
  return wide.every((one) => narrow.some((other) => isWider(one, other)));
}

function isWider(wide: string, narrow: string): boolean {
  const words = narrow.replaceAll('"', '').split(' ');
  if (!wide.startsWith('"')) return words.some((word) => word.startsWith(wide));
  return narrow.startsWith('"') && ` ${words.join(' ')} `.includes(` ${wide.replaceAll('"', '')} `);
}

/** The words of a text, those together that have nothing but white space between them. */
function wordRuns(text: string): string[][] {
  const runs: string[][] = [];
  let end = 0;
  for (const word of wordsOf(text)) {
    if (runs.length === 0 || /\S/.test(text.slice(end, word.start))) runs.push([]);
    runs.at(-1)!.push(word.text);
    end = word.end;
  }
  return runs;
}

const following = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');

/**
 * Keys that stand in the index where the words do that begin with `word`. Pagefind loads the one piece of its index to
 * which a query belongs: if a piece ended between `log` and `logs`, `log` would find only itself. Of one or two letters
 * begin so many words that there may be whole pieces between `th` and `ti`.
 */
export function keysAround(word: string): string[] {
  if (isHan(word)) return [word];
  const next = following.map((character) => word + character);
  const afterNext = word.length > 2 ? [] : next.flatMap((key) => following.map((character) => key + character));
  return [word, ...next, ...afterNext];
}
