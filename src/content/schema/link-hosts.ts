import { z } from 'zod';
import { host, words } from './fields.ts';

/** `link-hosts.yml`: the hosts to which texts and data may link, and why each is trusted. */
export const linkHostsSchema = z.array(z.strictObject({ host, reason: words }));
