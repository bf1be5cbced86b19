import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import { bilingual, day, moment } from './fields.ts';

/** `version.yml`: when a version was published, in which languages, and what it changed. */
export const versionSchema = z.strictObject({
  lastUpdated: moment,
  effectiveFrom: day,
  languages: z
    .partialRecord(z.enum(languages), z.enum(['published', 'courtesy']))
    .refine((standing) => Object.keys(standing).length > 0, 'A version has at least one language.'),
  significance: z.enum(['substantive', 'editorial']),
  summary: bilingual,
});
