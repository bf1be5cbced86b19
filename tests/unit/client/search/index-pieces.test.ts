import { expect, test } from 'vitest';
import { indexPieces, piecesWith } from '../../../../src/client/search/index-pieces.ts';

/** CBOR, written by hand: texts and lists shorter than 24. */
const text = (value: string): number[] => {
  const bytes = [...new TextEncoder().encode(value)];
  return [0x60 + bytes.length, ...bytes];
};
const list = (...items: readonly number[][]): number[] => [0x80 + items.length, ...items.flat()];
const metadata = (...items: readonly number[][]): ArrayBuffer =>
  new Uint8Array([...new TextEncoder().encode('pagefind_dcd'), ...list(...items)]).buffer;

const records = list(
  list(text('r1'), [0x18, 0x99], text('g')),
  list(text('r2'), [0x19, 1, 0x6d], text('g')),
  list(text('r3'), [0x1a, 0, 1, 0, 0], text('g')),
);
const pieces = list(list(text('abc'), text('logs'), text('p1')), list(text('后'), text('日'), text('p2')));

test('the pieces of an index are read from its metadata', () => {
  expect(indexPieces(metadata(text('1.6.0'), records, pieces))).toEqual([
    { from: 'abc', to: 'logs', hash: 'p1' },
    { from: '后', to: '日', hash: 'p2' },
  ]);
});

test('what is no metadata is refused, and not taken for an index without pieces', () => {
  expect(() => indexPieces(metadata())).toThrow(TypeError);
  expect(() => indexPieces(metadata(text('1.6.0'), records, text('none')))).toThrow(TypeError);
  expect(() => indexPieces(metadata([0xf5]))).toThrow(TypeError);
  expect(() => indexPieces(metadata(text('1.6.0'), [0x98, 5]))).toThrow(RangeError);
  expect(() => indexPieces(new ArrayBuffer(3))).toThrow(RangeError);
});

test('a word is in the piece between whose first and last it sorts', () => {
  const [latin, han] = indexPieces(metadata(text('1.6.0'), records, pieces));
  expect(piecesWith(['backend', 'zebra'], [latin!, han!])).toEqual([latin]);
  expect(piecesWith(['志', '日'], [latin!, han!])).toEqual([han]);
  expect(piecesWith(['logs', '后'], [latin!, han!])).toEqual([latin, han]);
});
