import type { Day } from './calendar.ts';
import { languageTag, type Language } from './language.ts';

const longDates = new Map<Language, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using it does. */
function longDate(language: Language): Intl.DateTimeFormat {
  const known = longDates.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(languageTag[language], { dateStyle: 'long', timeZone: 'UTC' });
  longDates.set(language, made);
  return made;
}

/** A day as the language writes it: `July 9, 2025`, `2025 年 7 月 9 日`. Names of versions are not written so. */
export function dayWords(day: Day, language: Language): string {
  // The house style has a space between Chinese characters and digits, which `Intl` leaves to the typesetter. No line
  // starts with the 日 of a day.
  return longDate(language)
    .format(Date.parse(day))
    .replace(/(?<=\d)(?=\p{Script=Han})/gu, '\u00a0')
    .replace(/(?<=\p{Script=Han})(?=\d)/gu, ' ');
}
