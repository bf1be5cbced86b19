import { describe, expect, test } from 'vitest';
import { thesaurus } from '../../../../src/domain/search/lexicon.ts';
import { needsOf, piecesOfQuestion, smallerPieces } from '../../../../src/domain/search/need.ts';
import { parseQuery } from '../../../../src/domain/search/query.ts';

const known = thesaurus([
  { says: ['availability'], asks: ['uptime', '可用性'] },
  { says: ['personal data', 'PII'], asks: ['个人信息'] },
  { says: ['日志'], asks: ['log', 'logs'] },
  { says: ['保留'], asks: ['保存'] },
]);

const typed = (input: string): string[] => needsOf(parseQuery(input), known).map((need) => need.typed);
const pieces = (input: string, by = known): string[] =>
  piecesOfQuestion(parseQuery(input), by).map((need) => need.typed);
const synonyms = (input: string): (string | null)[] =>
  needsOf(parseQuery(input), known).flatMap(({ ways }) => ways.map(({ synonym }) => synonym));

describe('what a clause must say', () => {
  test('is every word but those that only ask', () => {
    expect(typed('how long are backend logs kept')).toEqual(['backend', 'logs', 'kept']);
    expect(typed('what is your availability')).toEqual(['availability']);
    expect(typed('who what how')).toEqual(['who', 'what', 'how']);
  });

  test('is a quotation as it is, with the words that only ask', () => {
    expect(typed('"how long"')).toEqual(['how long']);
    expect(synonyms('"availability" “可用性”')).toEqual([null, null]);
  });

  test('can be said in a synonym, of several words too, in any form and in the other language', () => {
    expect(synonyms('uptimes')).toEqual([null, 'availability']);
    expect(synonyms('可用性')).toEqual([null, 'availability']);
    expect(synonyms('personal data')).toEqual([null, 'pii']);
    expect(typed('my personal data retention')).toEqual(['personal data', 'retention']);
    expect(synonyms('pii')).toEqual([null, 'personal data']);
  });

  test('can be said in British and in American spelling', () => {
    expect(synonyms('minimisation')).toEqual([null, 'minimization']);
    expect(synonyms('center')).toEqual([null, 'centre']);
    expect(synonyms('data')).toEqual([null]);
  });
});

describe('what a question is about', () => {
  test('is expressions that are known, and pairs of the characters between', () => {
    expect(pieces('日志保存多久')).toEqual(['日志', '保存']);
    expect(pieces('如何申请赔偿')).toEqual(['申请', '请赔', '赔偿']);
    expect(pieces('请问日志会删除吗')).toEqual(['日志', '会删', '删除']);
    expect(pieces('一个机房的日志')).toEqual(['机房', '日志']);
  });

  test('is known expressions even where a part of them only asks', () => {
    const spoken = thesaurus([{ says: ['补偿'], asks: ['怎么赔', '赔', '多久'] }]);
    expect(pieces('服务怎么赔', spoken)).toEqual(['服务', '怎么赔']);
    expect(pieces('服务多久赔', spoken)).toEqual(['服务', '赔']);
  });

  test('is single characters that are known, beside their pairs, and no others', () => {
    const spoken = thesaurus([{ says: ['保存'], asks: ['存'] }]);
    expect(pieces('记录会存多久', spoken)).toEqual(['记录', '录会', '会存', '存']);
    expect(pieces('你们存多少', spoken)).toEqual(['存']);
    expect(pieces('会保存语', spoken)).toEqual(['保存']);
    expect(pieces('从未写过的话语', spoken)).toEqual(['从未', '未写', '写过', '话语']);
  });

  test('is taken from runs of both scripts, and from English words without their ’s', () => {
    expect(pieces('有没有 ISO27001 证书')).toEqual(['iso27001', '证书']);
    expect(pieces('the SDK’s logs')).toEqual(['sdk', 'logs']);
  });

  test('can be said in fewer ways the more pieces of Chinese there are', () => {
    const many = thesaurus([{ says: ['登录', '身份认证', '身份验证', '鉴权'], asks: ['login'] }]);
    const ways = (input: string): string[] =>
      piecesOfQuestion(parseQuery(input), many)[0]!.ways.map(({ terms }) => terms[0]!.text);
    expect(ways('登录日志')).toEqual(['登录', '身份认证', '身份验证', '鉴权']);
    expect(ways('登录 日志 数据 密钥 审计')).toEqual(['登录', '身份认证', '身份验证']);
    expect(ways('login log data key audit')).toEqual(['login', '登录', '身份认证', '身份验证', '鉴权']);
  });

  test('does not grow beyond measure', () => {
    expect(pieces('数据'.repeat(400)).length).toBeLessThan(50);
  });

  test('comes in smaller pieces where no clause says it', () => {
    const [iso, disk, han] = piecesOfQuestion(parseQuery('ISO27001 disk 背景调查'), known);
    expect(smallerPieces(iso!).map(({ ways }) => ways[0]!.terms)).toEqual([
      [{ kind: 'phrase', text: 'iso' }],
      [{ kind: 'phrase', text: '27001' }],
    ]);
    expect(smallerPieces(disk!).map(({ ways }) => ways[0]!.terms)).toEqual([[{ kind: 'phrase', text: 'disk' }]]);
    expect(han!.typed).toBe('背景');
  });
});
