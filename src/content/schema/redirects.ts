import { z } from 'zod';

/** The path of a page or file of this site: no other host, no query, no fragment, no way up. */
const path = z
  .string()
  .regex(
    /^(?!\/\/)(?!.*\/\.\.?(?:\/|$))\/[\w./-]*$/,
    'Write the path of a page or file of this site, such as /en/sla/ or /downloads/a.pdf.',
  );

/** `redirects.yml`: the public addresses that were replaced, each by another one. */
export const redirectsSchema = z.array(z.strictObject({ from: path, to: path }));
