import { listOf, none, period, record, ref, textHash, values } from './schema-parts.ts';

/** `/api/v1/policies.schema.json`: what the API's documents look like, as JSON Schema 2020-12. */
export function policiesSchema(id: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Policies',
    description: 'Every policy with every version, in every language it was published in.',
    ...record({
      $schema: ref('uri'),
      asOf: { ...ref('day'), description: 'The day on which `status` and `current` hold.' },
      policies: listOf(ref('policy')),
      changes: { ...ref('uri'), description: 'What was made public, newest first: see changes.schema.json.' },
      downloads: {
        ...listOf(ref('download')),
        description: 'Files in /downloads/ that hold more, or else, than one text.',
      },
    }),
    $defs: {
      ...values,
      policy: record({
        id: ref('id'),
        title: ref('bilingual'),
        answers: { ...ref('bilingual'), description: 'What the policy answers, in a line.' },
        prevailing: {
          anyOf: [ref('language'), none],
          description: 'The language that prevails where the texts differ, if the policy names one.',
        },
        current: { anyOf: [ref('day'), none], description: 'The version in force on `asOf`.' },
        urls: { ...ref('urls'), description: 'Where the version in force is shown.' },
        link: {
          ...ref('uri'),
          description: 'The address to link to: leads to the version in force in the reader’s language, for ever.',
        },
        history: ref('urls'),
        feeds: { ...ref('urls'), description: 'Atom.' },
        jsonFeeds: { ...ref('urls'), description: 'JSON Feed 1.1.' },
        details: { ...ref('uri'), description: 'The clauses of all versions: see `policyDetails`.' },
        versions: { ...listOf(ref('version')), description: 'Oldest first.' },
      }),
      version: record({
        ...period,
        lastUpdated: ref('moment'),
        status: { enum: ['upcoming', 'current', 'superseded'], description: 'On `asOf`.' },
        significance: { enum: ['substantive', 'editorial'] },
        summary: { ...ref('bilingual'), description: 'What changed since the version before.' },
        corrections: { ...listOf(ref('correction')), description: 'Repairs of its texts, oldest first.' },
        texts: listOf(ref('text')),
      }),
      correction: record({
        date: ref('day'),
        language: ref('language'),
        reason: ref('bilingual'),
        from: { ...ref('sha256'), description: 'The hash of the text before.' },
        to: { ...ref('sha256'), description: 'The hash of the text after.' },
      }),
      text: record({
        language: ref('language'),
        standing: { enum: ['published', 'courtesy'], description: 'A courtesy text is a translation for convenience.' },
        title: { type: 'string' },
        url: { ...ref('uri'), description: 'The dated address, which never changes.' },
        hash: textHash,
        document: { ...ref('uri'), description: 'The text with its clauses: see text.schema.json.' },
        downloads: listOf(ref('download')),
      }),
      download: record({
        url: ref('uri'),
        type: { type: 'string', description: 'Media type.' },
        size: { type: 'integer', minimum: 1, description: 'In bytes.' },
        sha256: { ...ref('sha256'), description: 'Of the file; its line of /downloads/SHA256SUMS.' },
      }),
      policyDetails: {
        title: 'Policy',
        description: 'One policy, with the clauses of every text.',
        ...record({
          $schema: ref('uri'),
          id: ref('id'),
          versions: listOf(record({ ...period, texts: listOf(ref('textDetails')) })),
        }),
      },
      textDetails: record({
        language: ref('language'),
        title: { type: 'string' },
        url: ref('uri'),
        hash: textHash,
        clauses: {
          ...listOf(ref('clause')),
          description: 'In reading order. The `text` of all, one after the other, is the canonical text.',
        },
      }),
      clause: record({
        id: { type: 'string', description: 'The same in every language and every version that has the clause.' },
        number: { type: ['string', 'null'] },
        title: { type: 'string' },
        heading: { type: 'string', description: 'As printed: number and title.' },
        level: { type: 'integer', minimum: 1, description: '1 for a main clause, 2 for its sub-clauses, and so on.' },
        url: ref('uri'),
        text: { type: 'string', description: 'The heading, then a line a block, each line ended by a line feed.' },
        hash: { ...ref('sha256'), description: 'SHA-256 of `text`.' },
        notes: {
          ...listOf({ type: 'string' }),
          description: 'Notes of the site’s editor, printed with the clause but no part of its text.',
        },
      }),
    },
  };
}
