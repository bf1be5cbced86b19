import { figures, firstRules, lastRules } from './common-rules.ts';
import { englishNumber, numberWords } from './english-numbers.ts';
import type { FactRule } from './scan.ts';
import { dateValue, durationValue, plainFigures, timeValue } from './values.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthOf = (name: string): number => months.split('|').indexOf(name) + 1;

const ordinal = '(?:st|nd|rd|th)?';
/** A number in words with its figures after it: `fourteen (14)`, `fifth (5th)`. */
const wordsAndFigures = `(?<both>\\b${numberWords}) ?\\((?<figures>${figures})${ordinal}\\)`;
const kindsOfDay = '(?:(?<day>business|working|calendar|natural)[ -])?';
const unit = '(?<unit>second|minute|hour|day|week|month|quarter|year)s?\\b';

/** The count, or both where words and figures of one number differ. */
function counts(match: RegExpExecArray): string[] {
  const { both, figures: beside, only, words } = groupsOf(match);
  const spelled = both ?? words;
  const inWords = spelled === undefined ? [] : [String(englishNumber(spelled))];
  const inFigures = [beside, only].flatMap((part) => (part === undefined ? [] : plainFigures(part)));
  return [...new Set([...inFigures, ...inWords])];
}

function duration(match: RegExpExecArray): string[] {
  const { day, unit: of } = groupsOf(match);
  const special = day === undefined ? '' : day === 'calendar' || day === 'natural' ? 'calendar ' : 'business ';
  return counts(match).map((count) => durationValue(count, special + of!));
}

const groupsOf = ({ groups }: RegExpExecArray): Record<string, string | undefined> => groups ?? {};

/** How English writes facts. */
export const englishRules: readonly FactRule[] = [
  ...firstRules,
  {
    kind: 'date',
    pattern: new RegExp(`\\b(${months}) (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?\\b`, 'g'),
    value: ([, month, day, year]) => dateValue(year, monthOf(month!), day),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${months}),? (\\d{4})\\b`, 'g'),
    value: ([, day, month, year]) => dateValue(year, monthOf(month!), day),
  },
  {
    kind: 'time',
    pattern: /(?<![\d:])(\d{1,2})(:\d{2}(?::\d{2})?)(?:\s?([ap])\.?m\b\.?)?(?![\d:])/gi,
    value: ([, hours, rest, half]) =>
      timeValue(hours!, rest!, half === undefined ? null : half.toLowerCase() === 'a' ? 'am' : 'pm'),
  },
  {
    kind: 'percentage',
    pattern: new RegExp(`(${figures})(?: ?%| per ?cent\\b)`, 'g'),
    value: ([, count]) => `${plainFigures(count!)}%`,
  },
  {
    kind: 'duration',
    pattern: new RegExp(`(?:${wordsAndFigures}|(?<only>${figures})${ordinal})[ -]${kindsOfDay}${unit}`, 'gi'),
    value: duration,
  },
  {
    kind: 'duration',
    pattern: new RegExp(`(?<words>\\b${numberWords})[ -]${kindsOfDay}${unit}`, 'gi'),
    value: duration,
    words: true,
  },
  {
    kind: 'number',
    pattern: new RegExp(wordsAndFigures, 'gi'),
    value: counts,
  },
  {
    kind: 'number',
    pattern: new RegExp(`(${figures}) (thousand|million|billion)\\b`, 'gi'),
    value: ([, count, scale]) => String(Number(plainFigures(count!)) * englishNumber(scale!)),
  },
  {
    kind: 'number',
    pattern: new RegExp(`\\b${numberWords}\\b`, 'gi'),
    value: ([words]) => String(englishNumber(words)),
    words: true,
  },
  ...lastRules,
];
