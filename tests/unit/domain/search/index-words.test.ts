import { expect, test } from 'vitest';
import { indexWords, keysAround } from '../../../../src/domain/search/index-words.ts';
import { parseQuery } from '../../../../src/domain/search/query.ts';

test('the index is asked for characters and for runs of letters and digits, each once', () => {
  expect(indexWords(parseQuery('后端日志 "AT-C 320" 99.9% 日志').terms)).toEqual([
    ...['at', 'c', '320'],
    ...['后', '端', '日', '志'],
    ...['99', '9'],
  ]);
  expect(indexWords([])).toEqual([]);
});

test('a word is asked for by the beginning that its forms have in common', () => {
  expect(indexWords(parseQuery('policies "policies" logged deletion rate').terms)).toEqual([
    ...['policies', 'polic', 'log', 'delet', 'rat'],
  ]);
});

test('longer words may stand in another piece of the index', () => {
  expect(keysAround('log')).toEqual(expect.arrayContaining(['log', 'loga', 'logz', 'log0', 'log9']));
  expect(keysAround('后')).toEqual(['后']);
});
