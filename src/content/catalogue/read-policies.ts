import { lstatSync } from 'node:fs';
import type { PolicyId } from '../../domain/policy.ts';
import { listFolder, within, type Location } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';
import { readPolicy, type PolicyEntry } from './read-policy.ts';

/** The folders of `content/policies` by name; `null` where one cannot be used. */
export function readPolicies(content: Location, problems: Problem[]): Map<PolicyId, PolicyEntry | null> {
  const folder = within(content, 'policies');
  if (!lstatSync(folder.path, { throwIfNoEntry: false })?.isDirectory()) {
    problems.push({
      file: folder.file,
      ...startOfFile,
      rule: 'no-policies',
      message: 'There are no policies.',
      mend: 'Check that the content is where CONTENT_DIR says.',
    });
    return new Map();
  }
  return new Map(listFolder(folder).folders.map((id) => [id, readPolicy(within(folder, id), id, problems)]));
}
