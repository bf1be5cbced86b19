import { expect, test } from 'vitest';
import { areWider, indexQueries, keysAround } from '../../../../src/domain/search/index-words.ts';
import type { SearchTerm } from '../../../../src/domain/search/query.ts';

test.each<[SearchTerm['kind'], string, string[]]>([
  ['phrase', '后端日志', ['"后 端 日 志"']],
  ['phrase', 'sdk日志', ['"日 志"']],
  ['phrase', '日志保存多久', ['"日 志 保 存"']],
  ['phrase', '谁会收到我的ip', ['"会 收 到"', 'ip']],
  ['phrase', '的日志', ['"的 日 志"']],
  ['phrase', '日志sdk', ['"日 志"', 'sdk']],
  ['phrase', 'iso/iec 27001:2013', ['"iec 27001"', '2013']],
  ['phrase', '个人信息 | 用途', ['"个 人 信 息"', '"用 途"']],
  ['phrase', 'use | we', ['we']],
  ['phrase', 'logs', []],
  ['word', 'policies', ['polic']],
  ['word', '99.9%', ['"99"', '9']],
  ['word', '320', ['320']],
  ['expression', 'service credits', ['"service"', 'credit']],
  ['expression', '个人信息', ['"个 人 信 息"']],
  ['expression', '软件开发工具包', ['"软 件 开 发"']],
  ['phrase', '软件开发工具包', ['"软 件 开 发 工 具 包"']],
  ['expression', '实时音视频trtc', ['"实 时 音 视 频"', 'trtc']],
])('the index is asked for what every clause has that says the %s “%s”', (kind, text, queries) => {
  expect(indexQueries({ kind, text })).toEqual(queries);
});

test.each([
  [['log'], ['logs'], true],
  [['log'], ['"backend log"', 'data'], true],
  [['"后 端"'], ['"后 端 日 志"'], true],
  [['"后 端 日 志"'], ['"后 端"'], false],
  [['"log"'], ['log'], false],
  [['log', 'data'], ['log'], false],
])('who has %j is sought among who has %j: %j', (wide, narrow, isSo) => {
  expect(areWider(wide, narrow)).toBe(isSo);
});

test('longer words may stand in another piece of the index', () => {
  expect(keysAround('log')).toEqual(expect.arrayContaining(['log', 'loga', 'logz', 'log0', 'log9']));
  expect(keysAround('s')).toEqual(expect.arrayContaining(['s', 'se', 'ser', 'sla']));
  expect(keysAround('后')).toEqual(['后']);
});
