/** A calendar day as `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A moment with its zone, as `YYYY-MM-DDTHH:MM:SS+08:00`. */
export type Moment = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d{2}:\d{2})$/;

/** Whether `value` names a day that the calendar has: `2025-02-30` is none. */
export function isDay(value: unknown): value is Day {
  const parts = typeof value === 'string' ? dayPattern.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether `value` is a moment to the second, with a zone. */
export function isMoment(value: unknown): value is Moment {
  const parts = typeof value === 'string' ? momentPattern.exec(value) : null;
  return parts !== null && isDay(parts[1]);
}

/** The same day of the next year; after a 29 February, 1 March. */
export function dayAYearAfter(day: Day): Day {
  const year = Number(day.slice(0, 4)) + 1;
  const sameDay = `${year}${day.slice(4)}`;
  return isDay(sameDay) ? sameDay : `${year}-03-01`;
}

const utcPlus8 = 8 * 60 * 60 * 1000;

/** The day it is at UTC+8, where the policies are dated. */
export function publishersDay(now: Date): Day {
  return new Date(now.getTime() + utcPlus8).toISOString().slice(0, 10);
}

/** The day on which a moment falls, in the moment's own zone. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}
