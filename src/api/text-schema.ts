import { listOf, none, period, record, ref, textHash } from './schema-parts.ts';

/** `/api/v1/text.schema.json`; what it shares with the list of policies it refers to there. */
export function textSchema(id: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Text',
    description: 'One version of one policy in one language, with its clauses.',
    ...record({
      $schema: shared('uri'),
      asOf: { ...shared('day'), description: 'The day on which `status` holds.' },
      policy: shared('id'),
      language: shared('language'),
      languageTag: { type: 'string', description: 'For `lang` and `hreflang`.' },
      title: { type: 'string' },
      ...withSharedRefs(period),
      status: { enum: ['upcoming', 'current', 'superseded'], description: 'On `asOf`.' },
      standing: { enum: ['published', 'courtesy'], description: 'A courtesy text is a translation for convenience.' },
      prevailing: {
        anyOf: [shared('language'), none],
        description: 'The language that prevails where the texts differ, if the policy names one.',
      },
      lastUpdated: shared('moment'),
      significance: { enum: ['substantive', 'editorial'] },
      summary: { ...shared('bilingual'), description: 'What changed since the version before.' },
      corrections: { ...listOf(shared('correction')), description: 'Repairs of this text, oldest first.' },
      hash: withSharedRefs(textHash),
      urls: record({
        page: { ...shared('uri'), description: 'The dated address, which never changes.' },
        current: { ...shared('uri'), description: 'Where the version in force is shown.' },
        link: { ...shared('uri'), description: 'The address to link to: the policy in the reader’s language.' },
        history: shared('uri'),
        comparison: {
          anyOf: [shared('uri'), none],
          description: 'What changed since the version before in this language, if there is one.',
        },
      }),
      otherLanguages: listOf(
        record({
          language: shared('language'),
          standing: { enum: ['published', 'courtesy'] },
          page: shared('uri'),
          document: shared('uri'),
        }),
      ),
      downloads: listOf(shared('download')),
      clauses: {
        ...listOf(ref('clauseWithHtml')),
        description: 'In reading order. The `text` of all, one after the other, is the canonical text.',
      },
    }),
    $defs: {
      clauseWithHtml: {
        allOf: [shared('clause')],
        ...record({
          html: { type: 'string', description: 'Heading and blocks in plain elements, with absolute links.' },
        }),
      },
    },
  };
}

function shared(name: string): { $ref: string } {
  return { $ref: `policies.schema.json#/$defs/${name}` };
}

/** Schemas written for the list of policies, for use in another file. */
function withSharedRefs<Schema extends object>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"policies.schema.json#/')) as Schema;
}
