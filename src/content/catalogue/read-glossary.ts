import type { Term } from '../../domain/glossary.ts';
import { within, type Location } from '../location.ts';
import type { Problem } from '../problem.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { readData } from '../schema/read-data.ts';

/** The defined terms; each id once. */
export function readGlossary(content: Location, problems: Problem[]): readonly Term[] {
  const location = within(content, 'glossary.yml');
  const { data, place } = readData(location, glossarySchema, problems);
  const terms = data ?? [];
  const seen = new Set<string>();
  terms.forEach(({ id }, index) => {
    if (seen.has(id)) {
      problems.push({
        file: location.file,
        ...place([index, 'id']),
        rule: 'duplicate-term',
        message: `The term “${id}” is there already.`,
        mend: 'Keep one of them, or give this one another id.',
      });
    }
    seen.add(id);
  });
  return terms;
}
