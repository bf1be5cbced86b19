import { lstatSync } from 'node:fs';
import type { PolicyId } from '../../domain/policy.ts';
import { reservedNames } from '../../domain/reserved-names.ts';
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
  const ids = listFolder(folder).folders;
  problems.push(...ids.filter((id) => reservedNames.has(id)).map((id) => reservedName(within(folder, id), id)));
  return new Map(ids.map((id) => [id, readPolicy(within(folder, id), id, problems)]));
}

/** Two pages at one address: one of them would be lost without a word. */
function reservedName({ file }: Location, id: PolicyId): Problem {
  return {
    file,
    ...startOfFile,
    rule: 'reserved-name',
    message: `“${id}” is a name of the site itself: /{lang}/${id} cannot be the address of a policy as well.`,
    mend: `Give the folder another name, such as ${id.replace(/\W/g, '-')}-policy, and name it so in navigation.yml and in links.`,
  };
}
