import type { Day } from '../calendar.ts';
import type { Language } from '../language.ts';
import type { PolicyId } from '../policy.ts';
import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/** One policy, one version, one language: what a reader reads, searches, prints and cites. */
export interface PolicyText {
  readonly policy: PolicyId;
  readonly version: Day;
  readonly language: Language;
  readonly title: string;
  /** In reading order; `level` says how deep each one is. */
  readonly clauses: readonly Clause[];
}

/** A heading with what stands under it, down to the next heading. */
export interface Clause {
  /** The same in every language and every version that has the clause. */
  readonly id: string;
  /** As printed, without a final full stop: `6`, `6.2`; `null` for an unnumbered clause. */
  readonly number: string | null;
  readonly title: readonly Inline[];
  /** 1 for a main clause, 2 for its sub-clauses, and so on. */
  readonly level: number;
  readonly blocks: readonly Block[];
}

export function findClause(text: PolicyText, id: string): Clause | null {
  return text.clauses.find((clause) => clause.id === id) ?? null;
}

/** The clause and those it stands under, outermost first. */
export function clausePath(text: PolicyText, clause: Clause): Clause[] {
  const path = [clause];
  for (let at = text.clauses.indexOf(clause) - 1, level = clause.level; at >= 0 && level > 1; at--) {
    const candidate = text.clauses[at]!;
    if (candidate.level < level) {
      path.unshift(candidate);
      level = candidate.level;
    }
  }
  return path;
}
