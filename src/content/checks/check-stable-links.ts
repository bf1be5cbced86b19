import type { Policy } from '../../domain/policy.ts';
import type { Library } from '../library.ts';
import { within } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';

/** Every name of `/go/` and every number of the old documentation leads to one policy. */
export function checkStableLinks(library: Library): Problem[] {
  const owners = new Map<string, Policy>();
  for (const policy of library.policies) owners.set(policy.id, policy);
  return library.policies.flatMap((policy) => {
    const names = [...policy.aliases, ...policy.oldNumbers.map(String)];
    return names.flatMap((name): Problem[] => {
      const owner = owners.get(name);
      owners.set(name, owner ?? policy);
      if (!owner) return [];
      return [
        {
          file: within(library.folder, `policies/${policy.id}/policy.yml`).file,
          ...startOfFile,
          rule: 'taken-name',
          message: `“${name}” leads to the policy “${owner.id}” already.`,
          mend: 'Give the name to one of them only: a link that was once published keeps its target.',
        },
      ];
    });
  });
}
