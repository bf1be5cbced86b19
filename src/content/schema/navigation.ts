import { z } from 'zod';
import { bilingual, id } from './fields.ts';

/** `navigation.yml`: the groups of the home page and the sidebar, and the policies in each. */
export const navigationSchema = z.array(
  z.strictObject({ id, title: bilingual, policies: z.array(id).min(1, 'A group holds at least one policy.') }),
);
