import { z } from 'zod';
import { words } from './fields.ts';

const expressions = z.array(words).min(1);

/** `synonyms.yml`: what means the same to a reader who searches, a group of expressions in both languages each, and others. */
export const synonymsSchema = z.array(
  z.strictObject({ en: expressions, zh: expressions, asks: expressions.optional() }),
);
