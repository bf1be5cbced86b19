import { expect, test } from 'vitest';
import {
  meaningsInTexts,
  meaningsOf,
  packLexicon,
  thesaurus,
  unpackLexicon,
} from '../../../../src/domain/search/lexicon.ts';

const feature = {
  id: 'feature',
  en: { term: 'Feature (TRTC)', forms: ['Features'], definition: 'It.' },
  zh: { term: '本功能', forms: [], definition: '它。' },
};

test('a language’s texts say their own words, and readers may ask in the other’s', () => {
  const synonyms = [{ en: ['uptime', 'availability'], zh: ['可用性'] }];
  expect(meaningsOf('en', [feature], synonyms)).toEqual([
    { says: ['Feature', 'Features'], asks: ['本功能'] },
    { says: ['uptime', 'availability'], asks: ['可用性'] },
  ]);
  expect(meaningsOf('zh', [feature], synonyms)).toEqual([
    { says: ['本功能'], asks: ['Feature', 'Features'] },
    { says: ['可用性'], asks: ['uptime', 'availability'] },
  ]);
});

test('what texts say in another sense is only asked for, in either language', () => {
  const synonyms = [{ en: ['access'], zh: ['访问'], asks: ['see', '看到'] }];
  expect(meaningsOf('en', [], synonyms)).toEqual([{ says: ['access'], asks: ['访问', 'see', '看到'] }]);
  expect(meaningsOf('zh', [], synonyms)).toEqual([{ says: ['访问'], asks: ['access', 'see', '看到'] }]);
});

test('texts say only what stands in them; the rest can still be asked for, if it leads anywhere', () => {
  const meanings = [
    { says: ['availability', 'uptime'], asks: ['可用性'] },
    { says: ['outage', 'downtime'], asks: ['宕机'] },
    { says: ['log'], asks: [] },
  ];
  expect(meaningsInTexts(meanings, ['service availability.', 'logs'])).toEqual([
    { says: ['availability'], asks: ['可用性', 'uptime'] },
  ]);
});

test('of expressions that are the same to a text one is enough, and a single Han character is only asked for', () => {
  const meanings = [
    { says: ['Log', 'logs', 'audit log', 'Audit Logs'], asks: ['LOG', '日志'] },
    { says: ['保存', '存'], asks: [] },
  ];
  expect(meaningsInTexts(meanings, ['the audit logs', '保存 30 天'])).toEqual([
    { says: ['Log', 'audit log'], asks: ['日志'] },
    { says: ['保存'], asks: ['存'] },
  ]);
});

test('an expression is known in any form, and is no synonym of itself', () => {
  const { synonymsOf } = thesaurus([{ says: ['service credit', 'voucher'], asks: ['代金券'] }]);
  expect(synonymsOf('Service  Credits')).toEqual(['voucher']);
  expect(synonymsOf('vouchers')).toEqual(['service credit']);
  expect(synonymsOf('代金券')).toEqual(['service credit', 'voucher']);
  expect(synonymsOf('credit')).toEqual([]);
});

test('an expression of several meanings has the synonyms of all', () => {
  const { synonymsOf } = thesaurus([
    { says: ['a', 'b'], asks: [] },
    { says: ['a', 'c'], asks: [] },
  ]);
  expect(synonymsOf('a')).toEqual(['b', 'c']);
});

test('the longest expression at the beginning of a run is found', () => {
  const { longestKnown } = thesaurus([{ says: ['个人', '个人信息'], asks: [] }]);
  expect(longestKnown('个人信息保护')).toBe('个人信息');
  expect(longestKnown('个人数据')).toBe('个人');
  expect(longestKnown('信息')).toBeNull();
});

test('of single characters is known whether they are, but no run begins with one', () => {
  const { knows, longestKnown } = thesaurus([{ says: ['保存'], asks: ['存'] }]);
  expect([knows('存'), knows('内')]).toEqual([true, false]);
  expect(longestKnown('存在')).toBeNull();
});

test('a lexicon is the same once it is unpacked, whatever stands in its expressions', () => {
  const simplified = { 長: '长' };
  const meanings = [
    { says: ['soc 1 / soc 2', '报告'], asks: [] },
    { says: ['log'], asks: ['日志', 'audit log'] },
  ];
  expect(unpackLexicon(packLexicon({ meanings, simplified }))).toEqual({ meanings, simplified });
  const spaced = packLexicon({ meanings: [{ says: ['two\n\twords'], asks: ['two'] }], simplified });
  expect(unpackLexicon(spaced).meanings).toEqual([{ says: ['two words'], asks: ['two'] }]);
});
