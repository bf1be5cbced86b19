import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/domain/search/folding.ts';
import { findTerms, isWholeWords, placesOf } from '../../../../src/domain/search/match.ts';
import { parseQuery } from '../../../../src/domain/search/query.ts';

/** The words of a text that a query marks; `null` when the text does not say it. */
function marks(query: string, text: string): string[] | null {
  const found = findTerms(fold(text), parseQuery(query).terms);
  return found && found.map(({ start, end }) => text.slice(start, end));
}

describe('a quoted phrase', () => {
  test('is found as it is, whatever its case, quotes and spacing', () => {
    expect(marks('"backend logs"', 'Backend  Logs are kept.')).toEqual(['Backend  Logs']);
    expect(marks('"the ‘service’"', 'See the "Service" and the \'service\'.')).toEqual(["the 'service'"]);
  });

  test('is found wherever its characters stand, as on a page, and is not its stem', () => {
    expect(marks('"end log"', 'Backend Logs')).toEqual(['end Log']);
    expect(marks('"99.9"', '99.93%')).toEqual(['99.9']);
    expect(marks('"backend logs"', 'Backend log')).toBeNull();
    expect(marks('"log file"', 'Log, file')).toBeNull();
  });

  test('does not go from one block into the next', () => {
    expect(marks('"backend logs"', 'Backend\nlogs')).toBeNull();
    expect(marks('后端日志', '后端\n日志')).toBeNull();
  });

  test('keeps its punctuation', () => {
    expect(marks('“后端日志”', '后端、日志')).toBeNull();
    expect(marks('“后端、日志”', '后端、日志')).toEqual(['后端、日志']);
  });

  test('may be full of signs that patterns are made of', () => {
    expect(
      marks('"(1 − 30 ÷ 44640) × 100% [a|b]{2}^$\\/.*?+"', 'so (1 − 30 ÷ 44640) × 100% [a|b]{2}^$\\/.*?+!'),
    ).toEqual(['(1 − 30 ÷ 44640) × 100% [a|b]{2}^$\\/.*?+']);
    expect(marks('".*"', 'anything')).toEqual([]);
  });
});

describe('a run of Han characters', () => {
  test('is found wherever it stands', () => {
    expect(marks('端日', '保留后端日志 14 天')).toEqual(['端日']);
    expect(marks('𪚥', '𠀀𪚥')).toEqual(['𪚥']);
  });

  test.each(['14天', '14 天', '１４　天'])('%s is found with and without its space', (query) => {
    expect(marks(query, '保留 14 天。')).toEqual(['14 天']);
    expect(marks(query, '保留14天。')).toEqual(['14天']);
    expect(marks(query, '保留 4 天。')).toBeNull();
  });
});

describe('a word', () => {
  test('is found by its beginning and in its other forms', () => {
    expect(marks('retent', 'Data retention')).toEqual(['retention']);
    expect(marks('logs', 'Log, logs, logged, blog')).toEqual(['Log', 'logs', 'logged']);
    expect(marks('policy', 'our policies')).toEqual(['policies']);
    expect(marks('deleted', 'deletion; deleting')).toEqual(['deletion', 'deleting']);
  });

  test('is found inside a name, where a word begins', () => {
    expect(marks('xcprivacy', 'PrivacyInfo.xcprivacy')).toEqual(['xcprivacy']);
    expect(marks('320', 'AT-C 320')).toEqual(['320']);
    expect(marks('info', 'PrivacyInfo')).toBeNull();
  });

  test.each(['99.9%', 'AT-C', 'PrivacyInfo.xcprivacy', 'C56D.1', 'ISO/IEC', '27001:2013', 'Cloud’s'])(
    '%s is found as it is',
    (name) => {
      expect(marks(name, `(${name}).`)).toEqual([name]);
      expect(marks(name, `x${name}`)).toBeNull();
    },
  );
});

describe('several terms', () => {
  test('must all be there', () => {
    expect(marks('logs zebra', 'backend logs')).toBeNull();
    expect(marks('"backend logs" sdk 日志', 'SDK 日志: backend logs')).toEqual(['SDK 日志', 'backend logs']);
  });

  test('are marked once where they meet', () => {
    expect(marks('"后端日志" 日志保留 端日', '后端日志保留')).toEqual(['后端日志保留']);
  });
});

test('whole words are told from parts of words', () => {
  const isWhole = (sought: string, text: string): boolean[] =>
    placesOf({ kind: 'phrase', text: sought }, text).map((place) => isWholeWords(text, place));
  expect(isWhole('log', 'log, blog, logs')).toEqual([true, false, false]);
  expect(isWhole('日志', '后端日志保留')).toEqual([true]);
  expect(isWhole('sdk日志', '我的sdk日志')).toEqual([true]);
});

describe('an expression', () => {
  const said = (text: string, folded: string): string[] =>
    placesOf({ kind: 'expression', text }, folded).map(({ start, end }) => folded.slice(start, end));

  test('is whole words, the last in any form', () => {
    expect(said('service credit', 'a service credit, service credits, disservice credit')).toEqual([
      ...['service credit', 'service credits'],
    ]);
    expect(said('policy', 'our policies; policyholder')).toEqual(['policies']);
    expect(said('pii', 'pii; piiq')).toEqual(['pii']);
    expect(said('24/7', 'open 24/7.')).toEqual(['24/7']);
    expect(said('代金券', '赠送代金券')).toEqual(['代金券']);
  });
});
