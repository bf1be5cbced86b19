import { z } from 'zod';
import { differenceKinds } from '../../domain/bilingual/in-step/difference.ts';
import { words } from './fields.ts';

/** `in-step.yml`: where the languages of a version differ on purpose, and why. */
export const inStepSchema = z.array(
  z.strictObject({
    clause: words,
    kind: z.enum(differenceKinds),
    en: z.array(words).default([]),
    zh: z.array(words).default([]),
    reason: words,
  }),
);
