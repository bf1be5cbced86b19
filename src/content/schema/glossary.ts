import { z } from 'zod';
import { id, words } from './fields.ts';

const entry = z.strictObject({ term: words, forms: z.array(words).default([]), definition: words });

/** `glossary.yml`: defined terms, both languages. */
export const glossarySchema = z.array(z.strictObject({ id, en: entry, zh: entry }));
