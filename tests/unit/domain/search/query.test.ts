import { describe, expect, test } from 'vitest';
import { longestQuery, parseQuery, type SearchTerm } from '../../../../src/domain/search/query.ts';

const phrase = (text: string): SearchTerm => ({ kind: 'phrase', text });
const word = (text: string): SearchTerm => ({ kind: 'word', text });

describe('a query', () => {
  test.each<[string, SearchTerm[]]>([
    ['backend logs', [word('backend'), word('logs')]],
    ['"Backend Logs"', [phrase('backend logs')]],
    ['“backend logs” sdk', [phrase('backend logs'), word('sdk')]],
    ['”backend logs“', [phrase('backend logs')]],
    ['＂backend logs＂', [phrase('backend logs')]],
    ['「后端日志」', [phrase('后端日志')]],
    ['『后端日志』 “保留”', [phrase('后端日志'), phrase('保留')]],
    ['"a b" "c d"', [phrase('a b'), phrase('c d')]],
    ['"backend logs."', [phrase('backend logs')]],
    ['"99.9%"', [phrase('99.9%')]],
    ['后端日志', [phrase('后端日志')]],
    ['后端 日志', [phrase('后端'), phrase('日志')]],
    ['后端，日志', [phrase('后端'), phrase('日志')]],
    ['𠀀𪚥', [phrase('𠀀𪚥')]],
    ['99.9%', [word('99.9%')]],
    ['AT-C 320', [word('at-c'), word('320')]],
    ['PrivacyInfo.xcprivacy', [word('privacyinfo.xcprivacy')]],
    ['NSPrivacyAccessedAPICategoryDiskSpace', [word('nsprivacyaccessedapicategorydiskspace')]],
    ['C56D.1', [word('c56d.1')]],
    ['ISO/IEC 27001:2013', [word('iso/iec'), word('27001:2013')]],
    ['Tencent Cloud’s logs.', [word('tencent'), word("cloud's"), word('logs')]],
    ['ＳＤＫ', [word('sdk')]],
    ['logs logs', [word('logs')]],
    ['<b onclick="x()">日志</b>', [phrase('x()'), word('b'), word('onclick'), phrase('日志')]],
  ])('%s', (input, terms) => {
    expect(parseQuery(input).terms).toEqual(terms);
  });

  test.each(['SDK日志', 'SDK 日志', 'ＳＤＫ　日志', 'sdk  日志'])('%s is one phrase, and else its parts', (input) => {
    expect(parseQuery(input)).toEqual({
      terms: [phrase('sdk日志')],
      looser: [word('sdk'), phrase('日志')],
      quoted: [],
    });
  });

  test('spaces between Han characters and digits do not matter', () => {
    expect(parseQuery('保留14天')).toEqual(parseQuery('保留 14 天'));
    expect(parseQuery('"保留14天"').terms).toEqual(parseQuery('“保留 14 天”').terms);
  });

  test('what is quoted is never taken apart', () => {
    const quoted = [phrase('sdk日志')];
    expect(parseQuery('"SDK 日志"')).toEqual({ terms: quoted, looser: null, quoted });
  });

  test.each(['', '   ', '"', '""', '“”', '「」『', '"" ""', '。，', '" . "', '???', '<>'])(
    '“%s” asks for nothing',
    (input) => {
      expect(parseQuery(input)).toEqual({ terms: [], looser: null, quoted: [] });
    },
  );

  test('a quotation that is not closed yet is words', () => {
    expect(parseQuery('"backend lo').terms).toEqual([word('backend'), word('lo')]);
    expect(parseQuery('"后端日志" “保留').terms).toEqual([phrase('后端日志'), phrase('保留')]);
  });

  test('of a hundred thousand characters the first thousand count', () => {
    const started = performance.now();
    expect(parseQuery('𠀀'.repeat(100_000)).terms).toEqual([phrase('𠀀'.repeat(longestQuery))]);
    expect(parseQuery('"'.repeat(100_000)).terms).toEqual([]);
    expect(parseQuery('a"'.repeat(50_000)).terms).toEqual([phrase('a'), word('a')]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
