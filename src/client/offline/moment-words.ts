import { dayWords } from '../../domain/day-words.ts';
import type { Language } from '../../domain/language.ts';

/** A moment as the reader's own clock shows it: the day in words, and hours and minutes. */
export function momentWords(moment: Date, language: Language): { day: string; time: string } {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return { day: dayWords(day, language), time: `${two(moment.getHours())}:${two(moment.getMinutes())}` };
}
