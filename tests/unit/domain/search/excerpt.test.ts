import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../../src/domain/search/excerpt.ts';
import { fold } from '../../../../src/domain/search/folding.ts';
import { findTerms } from '../../../../src/domain/search/match.ts';
import { parseQuery } from '../../../../src/domain/search/query.ts';

/** The excerpt with what is marked in brackets. */
function shown(query: string, text: string): string {
  const parts = excerpt(text, findTerms(fold(text), parseQuery(query).terms)!);
  return parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
}

describe('an excerpt', () => {
  test('shows a short line whole', () => {
    expect(shown('后端日志', '6. 数据保留\n我们保留\n后端日志保留 14 天。')).toBe('[后端日志]保留 14 天。');
  });

  test('has one mark for neighbouring characters', () => {
    expect(excerpt('一\n后端日志', [{ start: 2, end: 6 }])).toEqual([{ text: '后端日志', marked: true }]);
  });

  test('is the beginning of the clause when only the heading says it', () => {
    expect(shown('retention', '6. Data retention\nWe keep it.')).toBe('We keep it.');
    expect(shown('retention', '6. Data retention')).toBe('');
  });

  test('cuts a long line between words, near what was found', () => {
    const line = `${'before '.repeat(60)}sought ${'after '.repeat(60)}`;
    const text = shown('sought', `Heading\n${line}`);
    expect(text).toMatch(/^…(before )+\[sought\]( after)+…$/);
    expect(text.length).toBeLessThan(200);
  });

  test('cuts no character of two units in half', () => {
    const text = shown('字', `一\n${'𠀀'.repeat(200)}字${'𪚥'.repeat(200)}`);
    expect(text).toMatch(/^…𠀀+\[字\]𪚥+…$/u);
    expect(text.isWellFormed()).toBe(true);
  });

  test('is text, whatever the text looks like', () => {
    expect(shown('alert', 'x\n<img src=x onerror="alert(1)">')).toBe('<img src=x onerror="[alert](1)">');
  });
});
