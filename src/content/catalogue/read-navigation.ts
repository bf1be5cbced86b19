import type { PolicyGroup, PolicyId } from '../../domain/policy.ts';
import { within, type Location } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';
import { navigationSchema } from '../schema/navigation.ts';
import { readData } from '../schema/read-data.ts';
import type { PolicyEntry } from './read-policy.ts';

interface Navigation {
  readonly groups: readonly PolicyGroup[];
  readonly policies: readonly PolicyEntry[];
}

/** The groups of policies; every policy is in one group, and every name there is a policy. */
export function readNavigation(
  content: Location,
  found: ReadonlyMap<PolicyId, PolicyEntry | null>,
  problems: Problem[],
): Navigation {
  const location = within(content, 'navigation.yml');
  const { data, place } = readData(location, navigationSchema, problems);
  const listed = new Map<PolicyId, PolicyEntry | null>();

  const groups = (data ?? []).map(({ id, title, policies }, group) => {
    const entries = policies.flatMap((policy, index) => {
      const report = (rule: string, message: string, mend: string): [] => {
        problems.push({ file: location.file, ...place([group, 'policies', index]), rule, message, mend });
        return [];
      };
      if (listed.has(policy))
        return report('duplicate-policy', `“${policy}” is listed twice.`, 'List each policy in one group, once.');
      const entry = found.get(policy);
      listed.set(policy, entry ?? null);
      if (entry === undefined)
        return report(
          'unknown-policy',
          `There is no policy “${policy}”.`,
          `Add the folder policies/${policy}, or correct the name.`,
        );
      return entry ?? [];
    });
    return { group: { id, title, policies: entries.map(({ policy }) => policy) }, entries };
  });

  if (data) {
    for (const policy of found.keys()) {
      if (listed.has(policy)) continue;
      problems.push({
        file: `${content.file}/policies/${policy}`,
        ...startOfFile,
        rule: 'unknown-policy',
        message: `navigation.yml does not know the policy “${policy}”.`,
        mend: 'List it in a group of navigation.yml, or correct the name of the folder.',
      });
    }
  }
  return { groups: groups.map(({ group }) => group), policies: groups.flatMap(({ entries }) => entries) };
}
