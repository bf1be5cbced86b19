import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import { day, id, words } from './fields.ts';

/** `term-rules.yml`: how terms are written, beyond what the glossary says. */
export const termRulesSchema = z.strictObject({
  variants: z.array(
    z.strictObject({
      language: z.enum(languages),
      write: words,
      never: z.array(words).min(1),
      where: z.array(words).optional(),
      policies: z.array(id).optional(),
      reason: words,
    }),
  ),
  names: z.array(words),
  ordinary: z.strictObject({ en: z.array(id), zh: z.array(id) }),
  exceptions: z.array(z.strictObject({ policy: id, version: day, clause: words, term: id, reason: words })),
});

export type TermRules = z.infer<typeof termRulesSchema>;
