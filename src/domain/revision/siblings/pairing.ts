import { alignWords } from '../passages/align-words.ts';
import type { Side } from '../revision.ts';
import type { Pair } from './heaviest-chain.ts';

export type Key<Member> = (member: Member) => string | null;
/** Pairs of members, by their positions in the lists given, in the same order in both. */
type Align<Member> = (from: readonly Member[], to: readonly Member[]) => readonly Pair[];

/** Pairs the members of two lists in several passes; a member that has its partner is left alone by the later ones. */
export class Pairing<Member> {
  readonly #from: readonly Member[];
  readonly #to: readonly Member[];
  readonly #older = new Set<number>();
  readonly #newer = new Set<number>();
  /** In order; between two of them is a gap. */
  #anchors: Pair[] = [];
  readonly #others: Pair[] = [];

  constructor(from: readonly Member[], to: readonly Member[]) {
    this.#from = from;
    this.#to = to;
  }

  get pairs(): Pair[] {
    return [...this.#anchors, ...this.#others];
  }

  /** Pairs what is still free between pairs that are in order. */
  inOrder(align: Align<Member>): void {
    const anchors: Pair[] = [];
    let [from, to] = [0, 0];
    for (const anchor of [...this.#anchors, { from: this.#from.length, to: this.#to.length }]) {
      const older = this.#free('from', from, anchor.from);
      const newer = this.#free('to', to, anchor.to);
      if (older.length > 0 && newer.length > 0) {
        const members = <Value>(list: readonly Value[], at: readonly number[]): Value[] => at.map((one) => list[one]!);
        const pairs = align(members(this.#from, older), members(this.#to, newer));
        for (const pair of pairs) anchors.push(this.#take({ from: older[pair.from]!, to: newer[pair.to]! }));
      }
      anchors.push(anchor);
      [from, to] = [anchor.from + 1, anchor.to + 1];
    }
    this.#anchors = anchors.slice(0, -1);
  }

  /** Pairs members of the same key wherever they stand: the first with the first, or only where either list has one. */
  anywhere(key: Key<Member>, which: 'first' | 'only'): void {
    const older = this.#byKey('from', key);
    for (const [value, newer] of this.#byKey('to', key)) {
      const partners = older.get(value) ?? [];
      const count = Math.min(partners.length, newer.length);
      if (which === 'only' && Math.max(partners.length, newer.length) > 1) continue;
      for (let at = 0; at < count; at++) this.#others.push(this.#take({ from: partners[at]!.at, to: newer[at]!.at }));
    }
  }

  /** Pairs the most alike first, wherever they stand, as long as they are at least so alike. */
  byLikeness(likeness: (from: Member, to: Member) => number, least: number, mostComparisons: number): void {
    const [older, newer] = [this.#free('from'), this.#free('to')];
    if (older.length * newer.length > mostComparisons) return;
    const candidates = older.flatMap((from) =>
      newer.map((to) => ({ from, to, likeness: likeness(this.#from[from]!, this.#to[to]!) })),
    );
    const alike = candidates.filter((candidate) => candidate.likeness >= least);
    for (const { from, to } of alike.sort((left, right) => right.likeness - left.likeness)) {
      if (!this.#older.has(from) && !this.#newer.has(to)) this.#others.push(this.#take({ from, to }));
    }
  }

  #take(pair: Pair): Pair {
    this.#older.add(pair.from);
    this.#newer.add(pair.to);
    return pair;
  }

  #free(side: Side, start = 0, end = (side === 'from' ? this.#from : this.#to).length): number[] {
    const taken = side === 'from' ? this.#older : this.#newer;
    return Array.from({ length: end - start }, (_, step) => start + step).filter((at) => !taken.has(at));
  }

  #byKey(side: Side, key: Key<Member>): Map<string, { readonly at: number }[]> {
    const members = side === 'from' ? this.#from : this.#to;
    const keyed = this.#free(side).flatMap((at) => {
      const value = key(members[at]!);
      return value === null ? [] : [{ value, at }];
    });
    return Map.groupBy(keyed, ({ value }) => value);
  }
}

/** Aligns by a key; members without one stay alone. */
export function byKey<Member>(key: Key<Member>): Align<Member> {
  return (from, to) => {
    const keys = (members: readonly Member[], side: string): string[] =>
      members.map((member, at) => {
        const value = key(member);
        return value === null ? `${side}${at}` : `=${value}`;
      });
    return alignWords(keys(from, '<'), keys(to, '>')).flatMap((match) =>
      Array.from({ length: match.length }, (_, step) => ({ from: match.from + step, to: match.to + step })),
    );
  };
}
