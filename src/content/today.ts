import { isDay, publishersDay, type Day } from '../domain/calendar.ts';

/** The day on which the site is built: `SITE_DATE`, otherwise the date now at UTC+8, where the policies are dated. */
export function today(environment: NodeJS.ProcessEnv = process.env, now: Date = new Date()): Day {
  const { SITE_DATE: asked } = environment;
  if (asked === undefined || asked === '') return publishersDay(now);
  if (isDay(asked)) return asked;
  throw new Error(`SITE_DATE is “${asked}”, which is no day of the calendar: write it as 2025-07-09.`);
}
