import { clauseLines, headingText } from './plain-text.ts';
import type { Clause, PolicyText } from './policy-text.ts';

/**
 * The text as it is hashed: Unicode NFC, headings and blocks on a line each (see `blockLines`), lines ended by a
 * line feed, without mark-up and without the site editor's notes. The title is not part of it: it names the policy.
 */
export function canonicalText(text: PolicyText): string {
  return text.clauses.map(canonicalClause).join('');
}

/** A clause's part of the canonical text. */
export function canonicalClause(clause: Clause): string {
  const lines = [headingText(clause), ...clauseLines(clause, 'published')];
  return lines.map((line) => `${line.normalize('NFC')}\n`).join('');
}
