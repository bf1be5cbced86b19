import type { Clause } from '../../domain/document/policy-text.ts';
import type { PlacedClause } from './read-clauses.ts';
import { report, type Reading } from './reading.ts';

/** Levels go down one at a time, ids begin with the parent's, and numbers count up without a gap. */
export function checkClauses(clauses: readonly PlacedClause[], reading: Reading): void {
  const path: { clause: Clause; numbered: number }[] = [{ clause: root, numbered: 0 }];
  let anyNumber = false;
  for (const { clause, place } of clauses) {
    while (path.at(-1)!.clause.level >= clause.level && path.length > 1) path.pop();
    const parent = path.at(-1)!;
    if (clause.level > parent.clause.level + 1) {
      report(reading, place, 'level-jump', 'This heading skips a level.', `Write it with ${'#'.repeat(parent.clause.level + 2)}.`);
    }
    if (parent.clause !== root && clause.id !== '' && !clause.id.startsWith(`${parent.clause.id}.`)) {
      report(reading, place, 'sub-clause-id', `The id “${clause.id}” does not say that it stands under “${parent.clause.id}”.`, `Begin it with “${parent.clause.id}.”.`);
    }
    const expected = `${parent.clause.number === null ? '' : `${parent.clause.number}.`}${parent.numbered + 1}`;
    if (clause.number === null) {
      if (anyNumber) {
        report(reading, place, 'missing-number', 'This clause has no number, but clauses before it have.', `Number it ${expected}, or put it before clause 1.`);
      }
    } else {
      if (clause.number !== expected || (parent.clause !== root && parent.clause.number === null)) {
        report(reading, place, 'clause-number', `This clause is numbered ${clause.number}, where ${expected} would follow.`, 'Number clauses 1., 2., 3. and their sub-clauses 1.1, 1.2, 1.3, without a gap.');
      }
      parent.numbered = lastPart(clause.number);
      anyNumber = true;
    }
    path.push({ clause, numbered: 0 });
  }
}

const root: Clause = { id: '', number: null, title: [], level: 0, blocks: [] };

/** After a wrong number, count on from it, so that one slip is one complaint. */
function lastPart(number: string): number {
  return Number(number.split('.').at(-1));
}
