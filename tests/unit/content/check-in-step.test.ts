import { expect, test } from 'vitest';
import { checkLibrary } from '../../../src/content/check-library.ts';
import { openLibrary } from '../../../src/content/library.ts';
import { writeLibrary, type Files } from '../../fixtures/write-library.ts';

const version = 'policies/service/2025-03-01';
const texts = (en: string, zh: string, inStep?: string): Files => ({
  [`${version}/en.mdx`]: `## 1. Levels {/* #levels */}\n\n${en}\n`,
  [`${version}/zh.mdx`]: `## 1. 等级 {/* #levels */}\n\n\n${zh}\n`,
  ...(inStep === undefined ? {} : { [`${version}/in-step.yml`]: inStep }),
});
const problems = (files: Files) => checkLibrary(openLibrary(writeLibrary(files)), '2025-06-01');

test('a difference between the languages names both places and what to do', () => {
  expect(problems(texts('Within fourteen (14) days.', '15 天内。'))).toEqual([
    {
      file: `content/${version}/en.mdx`,
      line: 3,
      column: 1,
      rule: 'out-of-step',
      message: `The languages differ in “levels” (duration): here “14 days”, in content/${version}/zh.mdx:4 “15 days”.`,
      mend: 'Correct the language that is wrong. If both are right, list it with a reason in in-step.yml: { clause: levels, kind: duration, en: ["14 days"], zh: ["15 days"], reason: … }',
    },
  ]);
});

test('places are those of items, cells and rows, not of the clause', () => {
  const lines = (en: string, zh: string): number[] => problems(texts(en, zh)).map(({ line }) => line);
  expect(lines('- one\n- two: 5', '- 一\n- 二：6')).toEqual([4]);
  expect(lines('| A | B |\n| - | - |\n| x | 5% |', '| 甲 | 乙 |\n| - | - |\n| 丙 | 6% |')).toEqual([5]);
});

test('a difference that is meant is listed with its reason', () => {
  const listed = '- { clause: levels, kind: duration, en: [14 days], zh: [15 days], reason: Local law. }\n';
  expect(problems(texts('14 days.', '15 天。', listed))).toEqual([]);
  expect(
    problems(texts('14 days.', '15 天。', listed.replace(', reason: Local law.', ''))).map(({ rule }) => rule),
  ).toEqual(['out-of-step', 'data']);
});

test('an exception that covers nothing is a problem', () => {
  const listed = '- { clause: levels, kind: duration, en: [14 days], zh: [15 days], reason: Local law. }\n';
  expect(
    problems(texts('14 days.', '14 天。', listed)).map(({ file, line, rule }) => `${file}:${line} ${rule}`),
  ).toEqual([`content/${version}/in-step.yml:1 unused-exception`]);
});
