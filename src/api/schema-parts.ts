/** What the schemas of the API are put together from. */
export const none = { type: 'null' };

export const textHash = { ...ref('sha256'), description: 'SHA-256 of the canonical text.' };

export const period = {
  version: { ...ref('day'), description: 'The day that names the version.' },
  effectiveFrom: { ...ref('day'), description: 'The first day in force.' },
  effectiveTo: {
    anyOf: [ref('day'), none],
    description: 'The day on which the next version takes effect, no longer in force itself; null while there is none.',
  },
};

/** Kinds of values that all schemas know. */
export const values = {
  id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  language: { enum: ['en', 'zh'] },
  day: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  moment: {
    type: 'string',
    format: 'date-time',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$',
  },
  uri: { type: 'string', format: 'uri', pattern: '^https?://' },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  bilingual: record({ en: { type: 'string' }, zh: { type: 'string' } }),
  urls: record({ en: ref('uri'), zh: ref('uri') }),
};

export function ref(name: string): { $ref: string } {
  return { $ref: `#/$defs/${name}` };
}

export function listOf(items: object): object {
  return { type: 'array', items };
}

/** An object that has all these fields. Others may join them one day: who reads it ignores what is new. */
export function record(properties: Record<string, object>): object {
  return { type: 'object', properties, required: Object.keys(properties) };
}
