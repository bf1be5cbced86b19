import { describe, expect, test } from 'vitest';
import { arrange } from '../../../../src/domain/revision/siblings/arrange.ts';
import { heaviestChain, type WeightedPair } from '../../../../src/domain/revision/siblings/heaviest-chain.ts';
import { seeded } from './support/random.ts';

/** The members of two lists as they are arranged: `-` removed, `+` added, `*` moved. */
function arranged(from: string, to: string): string {
  const pairs = [...from].flatMap((member, at) => (to.includes(member) ? [{ from: at, to: to.indexOf(member) }] : []));
  return arrange(from.length, to.length, pairs)
    .map((place) => {
      if (place.to === null) return `-${from[place.from!]}`;
      return `${place.from === null ? '+' : place.moved ? '*' : ''}${to[place.to]}`;
    })
    .join(' ');
}

describe('arranging the members of two lists', () => {
  test.each([
    ['abc', 'abc', 'a b c'],
    ['abc', 'axbc', 'a +x b c'],
    ['abc', 'ac', 'a -b c'],
    ['abc', 'bc', '-a b c'],
    ['', 'ab', '+a +b'],
    ['abcde', 'abc', 'a b c -d -e'],
  ])('added and removed: %s, %s', (from, to, expected) => {
    expect(arranged(from, to)).toBe(expected);
  });

  test.each([
    ['neighbours that change places both moved', 'abc', 'bac', '*b *a c'],
    ['a swap is two moves, wherever', 'abcdef', 'aecdbf', 'a *e c d *b f'],
    ['a swap around one is two moves', 'abcd', 'cbad', '*c b *a d'],
    ['one that jumps over two has moved alone', 'abcd', 'acdb', 'a c d *b'],
    ['two swaps are four moves', 'abcd', 'badc', '*b *a *d *c'],
    ['what is added between moves nothing', 'abc', 'axbyc', 'a +x b +y c'],
  ])('moved: %s', (_, from, to, expected) => {
    expect(arranged(from, to)).toBe(expected);
  });

  test('a removed member does not follow one that moved away', () => {
    expect(arranged('abxcd', 'acdb')).toBe('a -x c d *b');
  });

  test('every member is there once, in the order of the newer list', () => {
    const random = seeded(5);
    for (let run = 0; run < 100; run++) {
      const members = () =>
        Array.from('abcdefghij')
          .filter(() => random.chance(0.7))
          .sort(() => random.next() - 0.5)
          .join('');
      const [from, to] = [members(), members()];
      const result = arranged(from, to).split(' ').filter(Boolean);
      expect(
        result
          .filter((member) => !member.startsWith('-'))
          .map((member) => member.at(-1))
          .join(''),
      ).toBe(to);
      const older = result.filter((member) => !member.startsWith('+')).map((member) => member.at(-1));
      expect(older.sort()).toEqual([...from].sort());
    }
  });
});

test('the heaviest chain is the heaviest of all', () => {
  const random = seeded(6);
  const weight = (chain: readonly WeightedPair[]): number => chain.reduce((sum, pair) => sum + pair.weight, 0);
  for (let run = 0; run < 200; run++) {
    const pairs = Array.from({ length: random.whole(0, 9) }, () => ({
      from: random.whole(0, 5),
      to: random.whole(0, 5),
      weight: random.whole(1, 9),
    }));
    let best = 0;
    for (let choice = 0; choice < 2 ** pairs.length; choice++) {
      const chain = pairs.filter((_, at) => choice & (1 << at)).sort((left, right) => left.from - right.from);
      const inOrder = chain.every(
        (pair, at) => at === 0 || (pair.from > chain[at - 1]!.from && pair.to > chain[at - 1]!.to),
      );
      if (inOrder) best = Math.max(best, weight(chain));
    }
    const chain = heaviestChain(pairs);
    expect(weight(chain)).toBe(best);
    expect(
      chain.every((pair, at) => at === 0 || (pair.from > chain[at - 1]!.from && pair.to > chain[at - 1]!.to)),
    ).toBe(true);
  }
});
