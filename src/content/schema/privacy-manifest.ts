import { z } from 'zod';
import { bilingual, words } from './fields.ts';

/** `manifests/<edition>.yml`: an Apple privacy manifest; keys that are absent here are absent from the file. */
export const privacyManifestSchema = z.strictObject({
  name: bilingual,
  tracking: z.boolean().nullable().default(null),
  trackingDomains: z.array(words).nullable().default(null),
  collectedDataTypes: z.array(
    z.strictObject({ type: words, linked: z.boolean(), tracking: z.boolean(), purposes: z.array(words) }),
  ),
  accessedApiTypes: z.array(z.strictObject({ type: words, reasons: z.array(words) })),
});
