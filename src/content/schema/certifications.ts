import { z } from 'zod';
import { bilingual, id, webAddress, words } from './fields.ts';

const paragraphs = z.array(words).min(1, 'A certification says at least one paragraph.');

/** `certifications.yml`: what `<Certifications />` prints; `url` is where each one is described. */
export const certificationsSchema = z.array(
  z.strictObject({
    id,
    title: bilingual,
    url: webAddress.nullable().default(null),
    text: z.strictObject({ en: paragraphs, zh: paragraphs }),
    editorNote: bilingual.nullable().default(null),
  }),
);
