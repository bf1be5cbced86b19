import { headingNumber, inlineText } from '../document/plain-text.ts';
import type { ClauseChange, Revision } from './revision.ts';

/** A clause's heading as the newer text prints it; as the older one did if it is gone. */
export function printedHeading({ title, from, to }: ClauseChange): string {
  const gone = to === null ? 'added' : 'removed';
  const words = inlineText(title.filter((run) => run.state !== gone).flatMap((run) => run.inlines));
  const number = (to ?? from)?.number ?? null;
  return number === null ? words : `${headingNumber(number)} ${words}`;
}

/** The printed heading of each clause of a revision by its id. */
export function printedHeadings({ clauses }: Revision): Map<string, string> {
  return new Map(clauses.map((clause) => [clause.id, printedHeading(clause)]));
}
