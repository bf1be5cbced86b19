import { z } from 'zod';
import { isDay, isMoment } from '../../domain/calendar.ts';
import { outsideHost } from '../outside-host.ts';

/** Words; never empty, and no book. */
export const words = z
  .string()
  .trim()
  .min(1, 'Here words are missing.')
  .max(10_000, 'These are more than ten thousand characters: shorten them, or put them into a text.');

/** Words in both languages. */
export const bilingual = z.strictObject({ en: words, zh: words });

/** A stable name: policy, group, term, edition or certification. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id is made of a-z and 0-9, with single hyphens between.');

/** A day that the calendar has. */
export const day = z.string().refine(isDay, 'This is no day of the calendar: write it as 2025-07-09.');

/** A moment with its zone. */
export const moment = z
  .string()
  .refine(isMoment, 'This is no moment of the calendar: write it as 2025-07-09T15:57:21+08:00.');

/** SHA-256. */
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'A hash is 64 digits of 0-9 and a-f; npm run policy lock prints it.');

/** An address out of the site. */
export const webAddress = z
  .string()
  .refine(
    (url) => url.startsWith('https://') && outsideHost(url) !== null,
    'An address begins with https:// and is written just as a browser shows it, without user and port.',
  );

/** A host to which content may link. */
export const host = z
  .string()
  .refine(
    (name) => /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(name) && outsideHost(`https://${name}/`) === name,
    'A host is written without https://, port and path, in small letters, such as developer.apple.com.',
  );
