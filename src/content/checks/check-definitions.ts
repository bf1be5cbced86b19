import type { Term } from '../../domain/glossary.ts';
import type { TextReading } from '../mdx/read-text.ts';
import type { Problem } from '../problem.ts';

/** Every term that a text defines is in the glossary. */
export function checkDefinitions({ file, definitions }: TextReading, glossary: readonly Term[]): Problem[] {
  return [...definitions]
    .filter(([term]) => !glossary.some(({ id }) => id === term))
    .map(([term, place]) => ({
      file,
      ...place,
      rule: 'unknown-term',
      message: `The glossary has no term “${term}”.`,
      mend: 'Add it to glossary.yml, or correct the id.',
    }));
}
