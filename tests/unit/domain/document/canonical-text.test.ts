import { expect, test } from 'vitest';
import { canonicalText } from '../../../../src/domain/document/canonical-text.ts';
import { clause, everyBlock, paragraph, policyText, words } from './sample-text.ts';

test('headings and blocks stand on a line each, ended by a line feed', () => {
  expect(
    canonicalText(policyText([clause('a', '1', 1, [paragraph('One.')]), clause('a.b', '1.1', 2, [paragraph('Two.')])])),
  ).toBe('1. Title of a\nOne.\n1.1 Title of a.b\nTwo.\n');
});

test('characters are composed (NFC), so that equal words are equal bytes', () => {
  const composed = policyText([clause('a', '1', 1, [paragraph('caf\u00e9')])]);
  const decomposed = policyText([clause('a', '1', 1, [paragraph('cafe\u0301')])]);
  expect(canonicalText(decomposed)).toBe(canonicalText(composed));
});

test('neither mark-up, ids, the title of the policy nor the editor’s notes change it', () => {
  const text = policyText([clause('a', '1', 1, everyBlock)]);
  const plain = {
    ...text,
    title: 'Another title',
    clauses: [
      {
        ...text.clauses[0]!,
        id: 'z',
        blocks: everyBlock.filter((block) => block.kind !== 'note' || block.author !== 'editor'),
      },
    ],
  };
  expect(canonicalText(plain)).toBe(canonicalText(text));
  const [first, second] = ['a b', 'a b'].map((value, index) =>
    policyText([
      clause('a', '1', 1, [
        { kind: 'paragraph', inlines: index ? [words(value)] : [{ kind: 'strong', children: [words(value)] }] },
      ]),
    ]),
  );
  expect(canonicalText(first!)).toBe(canonicalText(second!));
});

test('any change of words or numbers changes it', () => {
  const texts = [
    policyText([clause('a', '1', 1, [paragraph('14 days')])]),
    policyText([clause('a', '1', 1, [paragraph('15 days')])]),
    policyText([clause('a', '2', 1, [paragraph('14 days')])]),
    policyText([clause('a', null, 1, [paragraph('14 days')])]),
  ];
  expect(new Set(texts.map(canonicalText)).size).toBe(texts.length);
});
