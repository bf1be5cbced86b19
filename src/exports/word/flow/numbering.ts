import { headingNumber } from '../../../domain/document/plain-text.ts';
import type { ClauseChange, ListChange, Side } from '../../../domain/revision/revision.ts';
import type { NumberPattern } from './flow.ts';

/** Whether Word, counting the numbered headings of a text, comes to the very numbers that they have. */
export function areCounted(clauses: readonly ClauseChange[], side: Side): boolean {
  const counts: number[] = [];
  return clauses
    .flatMap((clause) => clause[side] ?? [])
    .toSorted((left, right) => left.index - right.index)
    .every(({ number, level }) => {
      if (number === null) return true;
      if (counts.length < level - 1) return false;
      counts.length = level;
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      return headingNumber(number) === (level === 1 ? `${counts[0]}.` : counts.join('.'));
    });
}

/** How Word counts to the labels that a list has in one of the texts; `null` if it cannot. */
export function patternOf(list: ListChange, side: Side): NumberPattern | null {
  if (list[side] === null) return null;
  const labels = list.items
    .flatMap((item) => item[side] ?? [])
    .toSorted((left, right) => left.index - right.index)
    .map(({ label }) => label);
  if (list[side] === 'bullet') return labels.every((label) => label === null) ? { kind: 'bullets' } : null;

  const first = /^(.*?)(\d+)(\D*)$/s.exec(labels[0] ?? '');
  if (!first) return null;
  const [before, after, start] = [first[1]!, first[3]!, Number(first[2])];
  const isCounted = labels.every((label, at) => label === `${before}${start + at}${after}`);
  return isCounted ? { kind: 'counted', before, after, start } : null;
}

/** Equal for patterns that are the same. */
export function patternKey(pattern: NumberPattern): string {
  return pattern.kind === 'counted' ? JSON.stringify([pattern.before, pattern.after, pattern.start]) : pattern.kind;
}
