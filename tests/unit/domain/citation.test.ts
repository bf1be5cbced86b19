import { describe, expect, test } from 'vitest';
import { citation, type CitedClause } from '../../../src/domain/citation.ts';
import { citationWords } from '../../../src/i18n/citation-words.ts';

const url = 'https://policies.example.com/en/privacy-policy/2025-07-09/#retention';
const english: CitedClause = {
  title: 'Privacy Policy',
  version: '2025-07-09',
  number: '6',
  clause: 'Data retention',
  url,
};
const chinese: CitedClause = { title: '隐私协议', version: '2025-07-09', number: '6', clause: '数据保留', url };

describe('a citation in English', () => {
  const cite = (changes: Partial<CitedClause>): string => citation(citationWords('en'), { ...english, ...changes });

  test('names policy, version, clause and address', () => {
    expect(cite({})).toBe(`Privacy Policy, version 2025-07-09, clause 6 (Data retention), ${url}`);
  });

  test('names a sub-clause by its number', () => {
    expect(cite({ number: '6.2', clause: 'Account information' })).toContain(', clause 6.2 (Account information), ');
  });

  test('names a clause without a number by its title', () => {
    expect(cite({ number: null, clause: 'Preamble' })).toBe(`Privacy Policy, version 2025-07-09, “Preamble”, ${url}`);
  });

  test('has the title word for word, and quotations in a quotation in single marks', () => {
    const clause = 'The Customer’s “Service (TRTC)”';
    expect(cite({ clause })).toContain('clause 6 (The Customer’s “Service (TRTC)”), ');
    expect(cite({ number: null, clause })).toContain(', “The Customer’s ‘Service (TRTC)’”, ');
    expect(cite({ number: null, clause: 'Data of customers’ “end users’”' })).toContain(
      ', “Data of customers’ ‘end users’’”, ',
    );
  });
});

describe('a citation in Chinese', () => {
  const cite = (changes: Partial<CitedClause>): string => citation(citationWords('zh'), { ...chinese, ...changes });

  test('names policy, version, clause and address', () => {
    expect(cite({})).toBe(`《隐私协议》（2025-07-09 版）第 6 条“数据保留”，${url}`);
  });

  test('names a sub-clause by its number', () => {
    expect(cite({ number: '6.2', clause: '账户信息' })).toContain('第 6.2 条“账户信息”，');
  });

  test('names a clause without a number by its title', () => {
    expect(cite({ number: null, clause: '前言' })).toBe(`《隐私协议》（2025-07-09 版）“前言”部分，${url}`);
  });

  test('has single marks for quotations and titles inside others', () => {
    expect(cite({ clause: '“服务”与《协议》' })).toContain('第 6 条“‘服务’与《协议》”，');
    expect(cite({ clause: '“所称‘服务’”' })).toContain('第 6 条“‘所称“服务”’”，');
    expect(cite({ title: '《隐私协议》补充条款' })).toContain('《〈隐私协议〉补充条款》（');
  });
});

test('words in braces stay as they are', () => {
  expect(citation(citationWords('en'), { ...english, clause: 'The {url} of {title}' })).toContain(
    '(The {url} of {title})',
  );
});
