import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import { day, words } from './fields.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'A hash is made by npm run policy translated.');

/** `translation.yml`: from which words of the source each clause of a translation was made, by language and version. */
export const translationSchema = z.partialRecord(z.enum(languages), z.record(day, z.record(words, hash)));
