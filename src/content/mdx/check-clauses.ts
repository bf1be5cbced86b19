import type { Clause } from '../../domain/document/policy-text.ts';
import type { PlacedClause } from './read-clauses.ts';
import { report, type Reading } from './reading.ts';

/** Levels go down one at a time, ids begin with the parent's, and numbers count up without a gap. */
export function checkClauses(clauses: readonly PlacedClause[], reading: Reading): void {
  const path: Ancestor[] = [{ clause: root, numbered: 0, written: 0 }];
  let numbersBegun = false;
  for (const placed of clauses) {
    const { clause } = placed;
    while (path.length > 1 && path.at(-1)!.clause.level >= clause.level) path.pop();
    const parent = path.at(-1)!;
    checkLevel(placed, parent, reading);
    checkId(placed, parent, reading);
    if (clause.number !== null) checkNumber(placed, clause.number, parent, reading);
    else if (numbersBegun) reportMissingNumber(placed, parent, reading);
    numbersBegun ||= clause.number !== null;
    path.push({ clause, numbered: 0, written: 0 });
  }
}

/** A clause that others stand under. */
interface Ancestor {
  readonly clause: Clause;
  /** How many of its sub-clauses have a number so far, and what the last one says. */
  numbered: number;
  written: number;
}

const root: Clause = { id: '', number: null, title: [], level: 0, blocks: [] };

function checkLevel({ clause, place }: PlacedClause, parent: Ancestor, reading: Reading): void {
  if (clause.level <= parent.clause.level + 1) return;
  const marker = '#'.repeat(parent.clause.level + 2);
  report(reading, place, 'level-jump', 'This heading skips a level.', `Write it with ${marker}.`);
}

function checkId({ clause, place }: PlacedClause, parent: Ancestor, reading: Reading): void {
  const { id } = parent.clause;
  if (id === '' || clause.id === '' || clause.id.startsWith(`${id}.`)) return;
  const message = `The id “${clause.id}” does not say that the clause stands under “${id}”.`;
  report(reading, place, 'sub-clause-id', message, `Begin it with “${id}.”.`);
}

/** Counts on both from the place and from what is written, so that one slip is one complaint. */
function checkNumber({ place }: PlacedClause, number: string, parent: Ancestor, reading: Reading): void {
  const expected = [numberUnder(parent, parent.numbered + 1), numberUnder(parent, parent.written + 1)];
  if (!expected.includes(number)) {
    const message = `This clause is numbered ${number}, where ${expected[0]} would follow.`;
    const mend = 'Number clauses 1., 2., 3. and their sub-clauses 1.1, 1.2, 1.3, without a gap.';
    report(reading, place, 'clause-number', message, mend);
  }
  parent.numbered += 1;
  parent.written = Number(number.split('.').at(-1));
}

function reportMissingNumber({ place }: PlacedClause, parent: Ancestor, reading: Reading): void {
  const mend = `Number it ${numberUnder(parent, parent.numbered + 1)}, or put it before clause 1.`;
  report(reading, place, 'missing-number', 'This clause has no number, but a clause before it has.', mend);
}

function numberUnder({ clause }: Ancestor, position: number): string {
  if (clause === root) return String(position);
  return `${clause.number ?? 'without a number'}.${position}`;
}
