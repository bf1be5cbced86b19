import type { Language } from '../../src/domain/language.ts';
import { listOf, proseOf, type InventedClause } from './corpus.ts';

/** A text in Markdown: a heading, paragraphs and a list a clause; `withIds` adds the ids of clauses as this site writes them. */
export function markdownOf(clauses: readonly InventedClause[], language: Language, withIds: boolean): string {
  return clauses
    .map((clause, index) => {
      const id = withIds ? ` {/* #${clause.id} */}` : '';
      return [
        `## ${index + 1}. ${clause.heading[language]}${id}`,
        ...proseOf(clause).map((said) => said[language]),
        listOf(clause)
          .map((said) => `- ${said[language]}`)
          .join('\n'),
      ].join('\n\n');
    })
    .join('\n\n')
    .concat('\n');
}
