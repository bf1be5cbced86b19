import { describe, expect, test } from 'vitest';
import { checkTerms } from '../../../src/content/checks/check-terms.ts';
import { openLibrary } from '../../../src/content/library.ts';
import { termRulesSchema } from '../../../src/content/schema/term-rules.ts';
import { readYaml } from '../../../src/content/schema/read-yaml.ts';
import { misspeltNames, unspacedIn, variantsIn } from '../../../src/domain/terms/variants.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { readFileSync } from 'node:fs';
import { writeLibrary, type Files } from '../../fixtures/write-library.ts';

const text = (words: string): string => `## 1. X {/* #levels */}\n\n${words}\n`;
const service = (en: string, zh: string): Files => ({
  'policies/service/2025-03-01/en.mdx': text(en),
  'policies/service/2025-03-01/zh.mdx': text(zh),
});
const glossary = [
  '- { id: account, en: { term: account, forms: [accounts], definition: A. }, zh: { term: 账户, definition: 甲。 } }',
  '- { id: log, en: { term: log, definition: L. }, zh: { term: 日志, definition: 乙。 } }',
  '- { id: feature, en: { term: Feature, definition: F. }, zh: { term: 功能, definition: 丙。 } }',
].join('\n');
const rules = (exceptions = '[]'): string =>
  `variants:
  - { language: zh, write: 账户, never: [帐户, 账号], reason: One spelling. }
  - { language: zh, write: 录制, never: [记录], where: [recording], reason: Another word. }
  - { language: zh, write: 补偿, never: [赔偿], policies: [terms], reason: One rendering. }
names: [TUICallKit]
ordinary: { en: [], zh: [log] }
exceptions: ${exceptions}
`;

/** What is wrong with the terms of a small library whose service policy says this, a line each. */
function problems(en: string, zh: string, exceptions?: string): string[] {
  const content = writeLibrary({ 'glossary.yml': glossary, 'term-rules.yml': rules(exceptions), ...service(en, zh) });
  return checkTerms(openLibrary(content)).map(
    ({ file, line, message }) => `${file.split('/').at(-1)}:${line} ${message}`,
  );
}

describe('the check of the terms', () => {
  test('finds nothing where both languages use the words of the glossary', () => {
    expect(problems('The accounts.', '该等账户。')).toEqual([]);
  });

  test('reports a forbidden variant with its place, and how to write it', () => {
    const content = writeLibrary({ 'term-rules.yml': rules(), ...service('High.', '高帐户。') });
    expect(checkTerms(openLibrary(content))).toEqual([
      {
        file: 'content/policies/service/2025-03-01/zh.mdx',
        line: 3,
        column: 1,
        rule: 'term-variant',
        message: '“帐户” is not written here. One spelling.',
        mend: 'Write “账户”.',
      },
    ]);
  });

  test('reports a term that is translated in two ways, naming both places', () => {
    expect(problems('An account.', '一个户头。')).toEqual([
      'zh.mdx:3 content/policies/service/2025-03-01/en.mdx:3 has “account”; the glossary has “账户” for it, which is not here.',
    ]);
    expect(problems('A user profile.', '账户。')).toEqual([
      'en.mdx:3 content/policies/service/2025-03-01/zh.mdx:3 has “账户”; the glossary has “account”, “accounts” for it, which is not here.',
    ]);
  });

  test('asks nothing of a word that is an everyday word in that language', () => {
    expect(problems('We note it.', '记入日志。')).toEqual([]);
    expect(problems('The log.', '记入流水。')).toHaveLength(1);
  });

  test('reports a word only where the other language has what the rule names', () => {
    expect(problems('The recording is kept.', '保存记录。')).toEqual([
      'zh.mdx:3 “记录” is not written here. Another word.',
    ]);
    expect(problems('The entry is kept.', '保存记录。')).toEqual([]);
  });

  test('holds a rule for some policies against those alone', () => {
    expect(problems('High.', '赔偿。')).toEqual([]);
  });

  test('reports a name with other capitals, but no file and no address', () => {
    expect(problems('TUICallkit, TUICallKit.', 'TUICallKit。')).toEqual([
      'en.mdx:3 “TUICallkit” is not written here. Names are the same in both languages.',
    ]);
    expect(problems('See https://example.com/tuicallkit/.', '参见 https://example.com/tuicallkit/。')).toEqual([]);
  });

  test('reports Chinese characters that touch Latin letters or digits', () => {
    expect(problems('TRTC, 14 days.', '使用TRTC，14 天。')).toEqual([
      'zh.mdx:3 “使用TRTC，”: Chinese characters touch Latin letters or digits.',
    ]);
  });

  test('passes over what is listed with a reason, and reports what is listed in vain', () => {
    const listed = '[{ policy: service, version: 2025-03-01, clause: levels, term: account, reason: So be it. }]';
    expect(problems('An account.', '一个户头。', listed)).toEqual([]);
    expect(problems('An account.', '账户。', listed)).toEqual([
      'term-rules.yml:7 The languages use the same term here.',
    ]);
  });
});

describe('the terms of the site', () => {
  test('are in order in all its texts', () => {
    expect(checkTerms(openLibrary('content'))).toEqual([]);
  });

  test('are in order in the words around them', () => {
    const { data } = readYaml(readFileSync('content/term-rules.yml', 'utf8'), 'term-rules.yml', termRulesSchema);
    const { variants, names } = data!;
    const own = variants.filter(({ language, where }) => language === 'zh' && where === undefined);
    const words = [
      ...readFileSync('content/glossary.yml', 'utf8').split('\n').filter((line) => !line.includes('forms:')),
      ...Object.values(zh).flatMap((group) => Object.values(group).filter((value) => typeof value === 'string')),
    ].map((line) => line.replace(/\{\{\w+(?:, \w+)?\}\}/g, ' ')); // prettier-ignore
    expect(words.length).toBeGreaterThan(500);
    for (const line of words) {
      expect([...variantsIn(line, own), ...misspeltNames(line, names), ...unspacedIn(line)], line).toEqual([]);
    }
  });
});
