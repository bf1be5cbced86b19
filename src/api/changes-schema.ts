import { listOf, none, record, ref } from './schema-parts.ts';

/** `/api/v1/changes.schema.json`; what it shares with the list of policies it refers to there. */
export function changesSchema(id: string): object {
  const shared = (name: string): object => ({ $ref: `policies.schema.json#/$defs/${name}` });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Changes',
    description: 'What was made public in one year, newest first.',
    ...record({
      $schema: shared('uri'),
      from: { ...shared('day'), description: 'The first day that the document covers.' },
      older: {
        anyOf: [shared('uri'), none],
        description: 'The document of the year before that has anything. Read on until `from` is a day you know.',
      },
      changes: { ...listOf(ref('change')), description: 'Newest first.' },
    }),
    $defs: {
      change: record({
        id: { type: 'string', description: 'For ever the same, and no other change has it.' },
        kind: { enum: ['version', 'correction'] },
        date: { ...shared('day'), description: 'The day on which it was made public.' },
        at: { ...shared('moment'), description: 'A correction has a day only and counts as made at its end.' },
        policy: shared('id'),
        title: shared('bilingual'),
        version: shared('day'),
        effectiveFrom: { ...shared('day'), description: 'The first day on which the version is in force.' },
        significance: {
          enum: ['substantive', 'editorial', 'correction'],
          description: 'An editorial version and a correction leave rights and duties alone.',
        },
        summary: { ...shared('bilingual'), description: 'What changed; of a correction, its reason.' },
        texts: {
          ...listOf(
            record({
              language: shared('language'),
              url: { ...shared('uri'), description: 'The dated address.' },
              document: { ...shared('uri'), description: 'The text with its clauses: see text.schema.json.' },
              hash: { ...shared('sha256'), description: 'SHA-256 of the canonical text as this change left it.' },
              comparison: {
                anyOf: [shared('uri'), none],
                description: 'What changed since the version before in this language, if there is one.',
              },
            }),
          ),
          description: 'The texts concerned.',
        },
      }),
    },
  };
}
