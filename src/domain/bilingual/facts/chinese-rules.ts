import { chineseFactor, chineseNumber, numberCharacters } from './chinese-numbers.ts';
import { figures, firstRules, lastRules } from './common-rules.ts';
import type { FactRule } from './scan.ts';
import { dateValue, durationValue, plainFigures, timeValue } from './values.ts';

const number = `(?:${numberCharacters})`;
const half = '(?:(上午|下午|凌晨|中午|晚上) ?)?';
const clock = '(\\d{1,2})(:\\d{2}(?::\\d{2})?)(?![\\d:])';

const units: Readonly<Record<string, string>> = {
  工作日: 'business day',
  营业日: 'business day',
  自然日: 'calendar day',
  日历日: 'calendar day',
  自然月: 'calendar month',
  秒: 'second',
  分钟: 'minute',
  小时: 'hour',
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  个月: 'month',
  季度: 'quarter',
  年: 'year',
};
const unit = `(${Object.keys(units).join('|')})`;

/** 上午 and 下午 hold for both ends of a range: 上午 10:00 至 10:30. */
function times([, part, hours, rest, secondHours, secondRest]: RegExpExecArray): string[] {
  const halfDay = part === undefined ? null : part === '下午' || part === '晚上' ? 'pm' : 'am';
  const first = timeValue(hours!, rest!, halfDay);
  return secondHours === undefined ? [first] : [first, timeValue(secondHours, secondRest!, halfDay)];
}

/** Figures with a character after them that multiplies: 5 千, 10 万. */
function scaled(count: string, scale: string | undefined): string {
  const factor = chineseFactor(scale);
  return factor === 1 ? plainFigures(count) : String(Number(plainFigures(count)) * factor);
}

/** How Chinese writes facts. */
export const chineseRules: readonly FactRule[] = [
  ...firstRules,
  {
    kind: 'date',
    pattern: /(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/g,
    value: ([, year, month, day]) => dateValue(year, Number(month), day),
  },
  {
    kind: 'date',
    pattern:
      /([零〇一二三四五六七八九]{4}) ?年(?:([一二三四五六七八九十]{1,2})月)(?:([一二三四五六七八九十]{1,3})日)?/g,
    value: ([, year, month, day]) =>
      dateValue(String(chineseNumber(year!)), chineseNumber(month!), day && String(chineseNumber(day))),
  },
  {
    kind: 'date',
    pattern: /(\d{4}) ?年 ?(\d{1,2}) ?月/g,
    value: ([, year, month]) => dateValue(year, Number(month), undefined),
  },
  { kind: 'time', pattern: new RegExp(`${half}${clock}(?: ?(?:至|到|-|–|—) ?${clock})?`, 'g'), value: times },
  {
    kind: 'percentage',
    pattern: new RegExp(`百分之(${number})`, 'g'),
    value: ([, characters]) => `${chineseNumber(characters!)}%`,
  },
  { kind: 'number', pattern: /\b((?:19|20)\d{2}) ?年/g, value: ([, year]) => year! },
  {
    kind: 'duration',
    pattern: new RegExp(`(?<![\\d.])(${figures}) ?([万千百]?) ?个?${unit}`, 'g'),
    value: ([, count, scale, of]) => durationValue(scaled(count!, scale), units[of!]!),
  },
  {
    kind: 'duration',
    pattern: new RegExp(`(?<![第零〇一二三四五六七八九十百千万]) ?(${number}) ?个?${unit}`, 'g'),
    value: ([, characters, of]) => durationValue(String(chineseNumber(characters!)), units[of!]!),
    words: true,
  },
  {
    kind: 'number',
    pattern: new RegExp(`(?<![\\d.])(${figures}) ?([百千万亿])`, 'g'),
    value: ([, count, scale]) => scaled(count!, scale),
  },
  {
    kind: 'number',
    pattern: new RegExp(number, 'g'),
    value: ([characters]) => String(chineseNumber(characters)),
    words: true,
  },
  ...lastRules,
];
