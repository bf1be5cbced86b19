import { printedHeading } from '../domain/revision/printed-heading.ts';
import type { ClauseChange } from '../domain/revision/revision.ts';
import type { RevisionSummary } from '../domain/revision/summary.ts';
import { atClause } from '../domain/routes.ts';
import type { RevisionWords } from './revision-words.ts';

/** What happened to some clauses, and links to them. */
export interface SummaryRow {
  readonly label: string;
  readonly clauses: readonly { readonly href: string; readonly label: string }[];
}

const fates = ['added', 'removed', 'changed', 'moved', 'renumbered', 'unchanged'] as const;

/** The clauses by what happened to them; kinds without a clause are left out. */
export function summaryRows(summary: RevisionSummary, words: RevisionWords): SummaryRow[] {
  return fates
    .filter((fate) => summary[fate].length > 0)
    .map((fate) => ({
      label: words.fates[fate],
      clauses: summary[fate].map((clause) => ({
        href: atClause('', clause.id),
        label: fate === 'renumbered' ? renumbered(clause, words) : printedHeading(clause),
      })),
    }));
}

function renumbered(clause: ClauseChange, { renumberedFrom }: RevisionWords): string {
  const values: Readonly<Record<string, string>> = {
    clause: printedHeading(clause),
    number: clause.from?.number ?? '',
  };
  return renumberedFrom.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
