import { namedClause } from './named-clause.ts';

/**
 * A link may name a clause that the version at its end does not have, as when the language is switched to the nearest
 * version: then the clause it would stand under is shown, `use` for `use.backend-logs`.
 */
export function findNearestClause(): void {
  const named = namedClause();
  for (let id = named; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) {
    if (!document.getElementById(id)) continue;
    if (id !== named) location.replace(`#${id}`);
    return;
  }
}
