import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import { bilingual, id } from './fields.ts';

/** `policy.yml`: what never changes about a policy. */
export const policySchema = z.strictObject({
  title: bilingual,
  answers: bilingual,
  prevailing: z.enum(languages).nullable().default(null),
  aliases: z.array(id).default([]),
  oldNumbers: z.array(z.int().positive()).default([]),
});
