import { retiredIn } from '../../domain/retired.ts';
import { languagesOf } from '../../domain/version.ts';
import { versionFile, type VersionEntry } from '../catalogue/version-entry.ts';
import type { Library } from '../library.ts';
import { within } from '../location.ts';
import type { Problem } from '../problem.ts';

/**
 * An id that a version had leads somewhere in every later one: to what has the same id, or to what `retired` in
 * `version.yml` names as its successor. So a link to a clause never ends in nothing.
 */
export function checkRetired(entry: VersionEntry, library: Library): Problem[] {
  const { version } = entry;
  const own = anchorsOf(entry, library);
  if (!own) return [];
  const entries = library.entries(version.policy);
  const earlier = entries.slice(0, entries.indexOf(entry));
  const known = new Set(earlier.flatMap((other) => [...(anchorsOf(other, library) ?? [])]));
  const successors = retiredIn(library.policy(version.policy), version);
  const report = (rule: string, path: readonly string[], message: string, mend: string): Problem => ({
    file: within(entry.folder, versionFile).file,
    ...entry.place(path),
    rule,
    message,
    mend,
  });
  const vanished = [...known].filter((id) => !own.has(id) && !own.has(successors.get(id) ?? ''));
  return [
    ...vanished.map((id) =>
      report(
        'retired-without-successor',
        Object.hasOwn(version.retired, id) ? ['retired', id] : [],
        `An earlier version has “${id}”, and neither it nor a successor stands in this one: links to it would lead nowhere.`,
        `Keep the id, or name what stands for it in ${versionFile}, such as “retired: { ${id}: ${[...own][0] ?? 'scope'} }”.`,
      ),
    ),
    ...Object.keys(version.retired).flatMap((id) => {
      if (known.has(id) && !own.has(id)) return [];
      const message = own.has(id) ? `“${id}” stands in this version.` : `No earlier version has “${id}”.`;
      return [report('not-retired', ['retired', id], message, 'Take the line out, or correct the id.')];
    }),
  ];
}

/** The ids of a version, the same in each of its languages; `null` if no text of it can be read without problems. */
function anchorsOf(entry: VersionEntry, library: Library): ReadonlySet<string> | null {
  const readings = languagesOf(entry.version).flatMap((language) => library.reading(entry, language) ?? []);
  const certain = readings.find(({ problems }) => problems.length === 0);
  return certain ? new Set(certain.anchors.keys()) : null;
}
