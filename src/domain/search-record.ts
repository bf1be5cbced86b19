import { clauseLines, headingText } from './document/plain-text.ts';
import { clausePath, type Clause, type PolicyText } from './document/policy-text.ts';

/** What search knows of one clause: the words it says and where it stands. */
export interface SearchRecord {
  readonly policy: string;
  readonly version: string;
  readonly clause: string;
  /** The policy's title. */
  readonly title: string;
  /** Printed headings from the main clause down to this one. */
  readonly path: readonly string[];
  /** All words of the clause, heading first, a line a block. */
  readonly text: string;
}

/** One record a clause, in reading order. */
export function searchRecords(text: PolicyText): SearchRecord[] {
  return text.clauses.map((clause) => ({
    policy: text.policy,
    version: text.version,
    clause: clause.id,
    title: text.title,
    path: clausePath(text, clause).map(headingText),
    text: clauseText(clause),
  }));
}

function clauseText(clause: Clause): string {
  return [headingText(clause), ...clauseLines(clause)].join('\n');
}
