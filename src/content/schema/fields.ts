import { z } from 'zod';
import { isDay, isMoment } from '../../domain/calendar.ts';

/** Words; never empty. */
export const words = z.string().trim().min(1, 'Here words are missing.');

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

export const webAddress = z
  .string()
  .refine((url) => url.startsWith('https://') && URL.canParse(url), 'An address begins with https://.');
