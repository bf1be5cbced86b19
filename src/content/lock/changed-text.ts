import { headingText } from '../../domain/document/plain-text.ts';
import { differencesFrom, type ClauseDifference } from '../../domain/lock/text-difference.ts';
import { startOfFile, type Problem } from '../problem.ts';
import { describeChange } from './describe-change.ts';
import type { LockedText } from './locked-texts.ts';
import { readPublished } from './read-published.ts';

/** How many changes of a clause are told; the first ones are enough to find the others. */
const mostChanges = 3;

const mend =
  'Put the words back. To change them, publish a new version; to repair a slip of the pen, record a correction in ' +
  'version.yml: npm run policy lock prints the lines for it.';

/** The complaint that a published text has changed in silence: one a clause, with the words. */
export function changedText({ reading, entry }: LockedText): Problem[] {
  const { file, text, anchors } = reading;
  const published = entry && readPublished(entry);
  const differences = typeof published === 'string' ? differencesFrom(published, text) : [];
  if (differences.length === 0) {
    // Its words as published are lost, which is told elsewhere: here only the hash can be compared.
    return [{ file, ...startOfFile, rule: 'changed-text', message: 'This published text has changed.', mend }];
  }
  return differences.map((difference) => ({
    file,
    ...(anchors.get(difference.clause.id) ?? startOfFile),
    rule: 'changed-text',
    message: describeDifference(difference),
    mend,
  }));
}

function describeDifference({ clause, changes }: ClauseDifference): string {
  const told = changes.slice(0, mostChanges).map(describeChange);
  const more = changes.length - told.length;
  const words = [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  return `Published words have changed in the clause “${headingText(clause)}” (${clause.id}): ${words}.`;
}
