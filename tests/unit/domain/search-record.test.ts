import { expect, test } from 'vitest';
import { searchRecords } from '../../../src/domain/search-record.ts';
import { clause, everyBlock, paragraph, policyText } from './document/sample-text.ts';

test('each clause is a record that says where it stands and all its words', () => {
  const text = policyText([
    clause('a', '1', 1, [paragraph('One.')]),
    clause('a.b', '1.1', 2, [paragraph('Two.'), paragraph('Three.')]),
  ]);
  expect(searchRecords(text)).toEqual([
    {
      policy: 'terms',
      version: '2025-01-01',
      clause: 'a',
      number: '1',
      heading: 'Title of a',
      title: 'Terms',
      path: ['1. Title of a'],
      kinds: ['clause'],
      defines: [],
      text: '1. Title of a\nOne.',
    },
    {
      policy: 'terms',
      version: '2025-01-01',
      clause: 'a.b',
      number: '1.1',
      heading: 'Title of a.b',
      title: 'Terms',
      path: ['1. Title of a', '1.1 Title of a.b'],
      kinds: ['clause'],
      defines: [],
      text: '1.1 Title of a.b\nTwo.\nThree.',
    },
  ]);
});

test('what is printed can be found, the editor’s notes included', () => {
  const [record] = searchRecords(policyText([clause('a', '1', 1, everyBlock)]));
  for (const words of ['bold line', '(2) inner', 'Caption', 'Group', 'Editor note'])
    expect(record?.text).toContain(words);
});

test('what a clause holds besides running text can be told', () => {
  const [record] = searchRecords(policyText([clause('a', '1', 1, everyBlock)]));
  expect(record?.kinds).toContain('table');
});
