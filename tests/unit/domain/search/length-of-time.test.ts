import { describe, expect, test } from 'vitest';
import { asksHowLong, saysHowLong } from '../../../../src/domain/search/length-of-time.ts';

describe('a length of time', () => {
  test.each(['how long are logs kept', 'within how many working days', '日志保存多久', '几个工作日内答复'])(
    'is asked for by “%s”',
    (query) => expect(asksHowLong(query)).toBe(true),
  );

  test.each(['where are logs kept', 'along the way', '日志保存在哪里'])('is not asked for by “%s”', (query) =>
    expect(asksHowLong(query)).toBe(false),
  );

  test.each(['kept for 14 days', 'within 30 working days', '保存 14 天', '在 15 个工作日内', '满 3 年'])(
    'is stated by “%s”',
    (line) => expect(saysHowLong(line)).toBe(true),
  );

  test.each(['14 data centers', 'since july 9, 2025', '2025 年 7 月 9 日起', '第 14 条'])(
    'is not stated by “%s”',
    (line) => expect(saysHowLong(line)).toBe(false),
  );
});
