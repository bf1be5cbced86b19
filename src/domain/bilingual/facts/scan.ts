import type { Fact, FactKind } from './fact.ts';

/** How one kind of fact is written. */
export interface FactRule {
  readonly kind: FactKind;
  /** Global. */
  readonly pattern: RegExp;
  /** What the match says; several values where words and figures of one number differ. */
  readonly value: (match: RegExpExecArray) => string | readonly string[];
  /** The number is spelled in words. */
  readonly words?: true;
}

/** The facts of a run of words. Rules apply in order, and what one has taken is hidden from the next. */
export function scan(text: string, rules: readonly FactRule[]): Fact[] {
  const facts: Fact[] = [];
  let rest = text;
  for (const { kind, pattern, value, words } of rules) {
    const matches = [...rest.matchAll(pattern)];
    for (const match of matches) {
      const values = value(match);
      for (const one of typeof values === 'string' ? [values] : values) {
        facts.push({ kind, value: one, at: match.index, figures: !words });
      }
    }
    if (matches.length > 0) rest = rest.replace(pattern, (match) => '\u0000'.repeat(match.length));
  }
  return facts.sort((a, b) => a.at - b.at);
}
