import { describe, expect, test } from 'vitest';
import { chineseNumber } from '../../../../src/domain/bilingual/facts/chinese-numbers.ts';
import { chineseRules } from '../../../../src/domain/bilingual/facts/chinese-rules.ts';
import { compareFacts } from '../../../../src/domain/bilingual/facts/compare-facts.ts';
import { englishNumber } from '../../../../src/domain/bilingual/facts/english-numbers.ts';
import { englishRules } from '../../../../src/domain/bilingual/facts/english-rules.ts';
import { namesAdded, namesLost } from '../../../../src/domain/bilingual/facts/names.ts';
import { scan } from '../../../../src/domain/bilingual/facts/scan.ts';

const english = (words: string): string[] => scan(words, englishRules).map(({ kind, value }) => `${kind} ${value}`);
const chinese = (words: string): string[] => scan(words, chineseRules).map(({ kind, value }) => `${kind} ${value}`);
const differences = (en: string, zh: string) => compareFacts(scan(en, englishRules), scan(zh, chineseRules));

describe('numbers in words', () => {
  test.each([
    ['fourteen', 14],
    ['thirty-one', 31],
    ['fifth', 5],
    ['five thousand', 5000],
    ['two hundred and six', 206],
    ['three million', 3_000_000],
    ['one hundred thousand', 100_000],
  ])('%s is %i', (words, value) => expect(englishNumber(words)).toBe(value));

  test.each([
    ['十', 10],
    ['十四', 14],
    ['二十', 20],
    ['五千', 5000],
    ['两百零六', 206],
    ['三万五千', 35_000],
    ['二〇二五', 2025],
    ['一亿', 100_000_000],
  ])('%s is %i', (words, value) => expect(chineseNumber(words)).toBe(value));

  test('every number up to 9999 reads the same from its Chinese characters', () => {
    for (let value = 1; value < 10_000; value++) expect(chineseNumber(inCharacters(value))).toBe(value);
  });
});

describe('the same fact in both languages', () => {
  test.each([
    ['5,000 users', '5000 个用户', 'number 5000'],
    ['five thousand users', '五千个用户', 'number 5000'],
    ['five thousand (5,000) users', '5 千个用户', 'number 5000'],
    ['10 thousand', '1 万', 'number 10000'],
    ['99.9%', '99.9%', 'percentage 99.9%'],
    ['20 percent', '百分之二十', 'percentage 20%'],
    ['December 1, 2019', '2019 年 12 月 1 日', 'date 2019-12-01'],
    ['1 December 2019', '二〇一九年十二月一日', 'date 2019-12-01'],
    ['March 2019', '2019年3月', 'date 2019-03'],
    ['March 17', '3 月 17 日', 'date 03-17'],
    ['spring 2024', '2024 年春季', 'number 2024'],
    ['10:30 a.m.', '上午 10:30', 'time 10:30'],
    ['10:30 p.m.', '下午 10:30', 'time 22:30'],
    ['00:04:59', '00:04:59', 'time 00:04:59'],
    ['fourteen (14) days', '14 天', 'duration 14 days'],
    ['14-day period', '14 日内', 'duration 14 days'],
    ['thirty days', '三十天', 'duration 30 days'],
    ['three (3) business days', '3 个工作日', 'duration 3 business days'],
    ['the fifth (5th) working day', '第 5 个工作日', 'duration 5 business days'],
    ['sixty (60) calendar days', '60 个自然日', 'duration 60 calendar days'],
    ['six months', '6 个月', 'duration 6 months'],
    ['two years', '两年', 'duration 2 years'],
    ['24/7', '7×24 小时', 'duration 24/7'],
    ['ISO/IEC 27001:2013', 'ISO/IEC 27001:2013', 'identifier 27001:2013'],
    ['AES-128', 'AES-128', 'identifier AES-128'],
    ['2.3.0.920 and later', '2.3.0.920 及以上', 'identifier 2.3.0.920'],
    ['see https://example.com/a?b=1.', '参见 https://example.com/a?b=1。', 'address https://example.com/a?b=1'],
    ['write to a@example.com.', '请发送至 a@example.com。', 'address a@example.com'],
  ])('%s and %s', (en, zh, fact) => {
    expect(english(en)).toContain(fact);
    expect(chinese(zh)).toContain(fact);
    expect(differences(en, zh)).toEqual([]);
  });

  test('words that contain a number as idiom need no partner', () => {
    expect(differences('one of the general rules', '一般规则之一，统一适用')).toEqual([]);
    expect(differences('a third party', '第三方')).toEqual([]);
  });
});

describe('another fact', () => {
  test.each([
    ['14 days', '15 天', 'duration'],
    ['14 days', '14 个月', 'duration'],
    ['3 business days', '3 个自然日', 'duration'],
    ['seven categories', '8 类', 'number'],
    ['five groups', '六组', 'number'],
    ['10:00 a.m.', '下午 10:00', 'time'],
    ['≥ 99.5% and < 99.9%', '≥ 99.5% 且 ≤ 99.9%', 'sign'],
    ['from March 1 to March 5', '3 月 5 日至 3 月 1 日', 'date'],
    ['1 − 30 ÷ 44640', '1 − 44640 ÷ 30', 'number'],
    ['fourteen (15) days', '15 天', 'duration'],
  ])('%s and %s differ', (en, zh, kind) => {
    expect(differences(en, zh).map((difference) => difference.kind)).toEqual([kind]);
  });
});

describe('names', () => {
  test('stay as they are in both languages, but for plurals and what Chinese spells out', () => {
    expect(namesLost('SDKs of the UK for iOS and WebRTC', '英国的 SDK，适用于 iOS 和 WebRTC')).toEqual([]);
    expect(namesLost('the SDK and UserSig', '软件开发工具包和 UserSlg')).toEqual(['SDK', 'UserSig']);
    expect(namesAdded('使用 SKD', 'use the SDK')).toEqual(['SKD']);
    expect(namesAdded('WebSocket 和 Web', 'Web Socket and web')).toEqual([]);
  });
});

function inCharacters(value: number): string {
  const digits = '零一二三四五六七八九';
  const scales = ['', '十', '百', '千'];
  const places = [...String(value)].reverse();
  return places
    .map((digit, place) => (digit === '0' ? '零' : digits[Number(digit)]! + scales[place]!))
    .reverse()
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}
