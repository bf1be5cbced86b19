import { expect, test } from 'vitest';
import { anchorsOf, blockAnchors } from '../../../../src/domain/document/anchors.ts';
import { clausePath, findClause } from '../../../../src/domain/document/policy-text.ts';
import { clause, everyBlock, policyText } from './sample-text.ts';

const text = policyText([
  clause('preamble', null, 1),
  clause('a', '1', 1, everyBlock),
  clause('a.b', '1.1', 2),
  clause('a.b.c', '1.1.1', 3),
  clause('a.d', '1.2', 2),
  clause('e', '2', 1),
]);

test('a clause is found by its id', () => {
  expect(findClause(text, 'a.b')).toBe(text.clauses[2]);
  expect(findClause(text, 'nowhere')).toBeNull();
});

test.each([
  ['preamble', ['preamble']],
  ['a', ['a']],
  ['a.b.c', ['a', 'a.b', 'a.b.c']],
  ['a.d', ['a', 'a.d']],
  ['e', ['e']],
])('the path to %s is %j', (id, path) => {
  expect(clausePath(text, findClause(text, id)!).map((found) => found.id)).toEqual(path);
});

test('a path goes down level by level, whatever the text looks like', () => {
  const levels = Array.from({ length: 60 }, (_, index) => 1 + ((index * 7 + index * index) % 3));
  const any = policyText(levels.map((level, index) => clause(`c${index}`, null, level)));
  for (const at of any.clauses) {
    const path = clausePath(any, at);
    expect(path.at(-1)).toBe(at);
    path.slice(1).forEach((step, index) => expect(step.level).toBeGreaterThan(path[index]!.level));
  }
});

test('anchors are those of clauses, items and rows, in reading order', () => {
  expect(anchorsOf(text)).toEqual(['preamble', 'a', 'a.item', 'a.inner', 'a.row', 'a.b', 'a.b.c', 'a.d', 'e']);
});

test('anchors inside notes count', () => {
  expect(blockAnchors({ kind: 'note', author: 'publisher', blocks: everyBlock })).toEqual([
    'a.item',
    'a.inner',
    'a.row',
  ]);
});
