import { expect, test } from 'vitest';
import { translator } from '../../../src/i18n/translator.ts';

test('words come in the language that is asked for', () => {
  expect(translator('en')('navigation.glossary')).toBe('Glossary');
  expect(translator('zh')('navigation.glossary')).toBe('词汇表');
});

test('numbers come with the right form of the word', () => {
  expect(translator('en')('home.versions', { count: 1 })).toBe('1 version');
  expect(translator('en')('home.versions', { count: 3 })).toBe('3 versions');
  expect(translator('en')('home.versions', { count: 1200 })).toBe('1,200 versions');
  expect(translator('zh')('home.versions', { count: 1 })).toBe('共 1 个版本');
});

test('what is filled in stays as it is: components escape, words do not', () => {
  const title = 'Terms & <Conditions>';
  expect(translator('en')('policy.versionTitle', { title, version: '2025-01-01' })).toBe(
    `${title}, version 2025-01-01`,
  );
});

test('two languages can be used at once', () => {
  const [english, chinese] = [translator('en'), translator('zh')];
  expect([english('language.self'), chinese('language.self'), english('language.self')]).toEqual([
    'English',
    '中文',
    'English',
  ]);
});
