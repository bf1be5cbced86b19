import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import { bilingual, day, hash, moment } from './fields.ts';

/** A repair of a text as published, with the text's hash before and after it. */
const correction = z.strictObject({ date: day, language: z.enum(languages), reason: bilingual, from: hash, to: hash });

/** `version.yml`: when a version was published, in which languages, what it changed, and what was corrected since. */
export const versionSchema = z.strictObject({
  lastUpdated: moment,
  effectiveFrom: day,
  languages: z
    .partialRecord(z.enum(languages), z.enum(['published', 'courtesy']))
    .refine((standing) => Object.keys(standing).length > 0, 'A version has at least one language.'),
  significance: z.enum(['substantive', 'editorial']),
  summary: bilingual,
  corrections: z.array(correction).default([]),
  retired: z.record(z.string(), z.string()).default({}),
});
