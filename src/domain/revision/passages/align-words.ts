import { diffArrays } from 'diff';
import { uniqueAnchors } from './unique-anchors.ts';

/** As many words of the newer text as of the older, equal one by one. */
export interface Match {
  /** The first word of either. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Up to this product of lengths an alignment is always the best there is. */
const exactSize = 16_384;
/** Up to this many words together the best alignment is tried first, and given up after so many changes. */
const tryExactly = { words: 6_000, changes: 200 };
/** The product of lengths of the pieces in which words without any anchor are aligned. */
const pieceSize = 1_600;

/**
 * Aligns two lists of words (or of other keys) so that as many as can be stand opposite an equal one, in order: the
 * longest common subsequence, by Myers' algorithm. In long and very different lists an alignment close to it: rows of
 * words that either list has once are aligned first, then what is between; where there are none, piece by piece along
 * the diagonal. O(n) for equal lists, O(n · changes) for similar ones, O(n) pieces of bounded cost for all others.
 */
export function alignWords(from: readonly string[], to: readonly string[]): Match[] {
  const numbers = new Map<string, number>();
  // From 1: the library drops what is falsy.
  const numbered = (words: readonly string[]): number[] =>
    words.map((word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size + 1);
      return numbers.size;
    });
  const aligner = new Aligner(numbered(from), numbered(to));
  return aligner.matches();
}

/** Places in a list of words, in order. */
type Places = readonly number[];

class Aligner {
  readonly #from: readonly number[];
  readonly #to: readonly number[];
  /** For each word of the older list the place of its partner, or -1. */
  readonly #partners: number[];

  constructor(from: readonly number[], to: readonly number[]) {
    this.#from = from;
    this.#to = to;
    this.#partners = new Array<number>(from.length).fill(-1);
  }

  matches(): Match[] {
    this.#align([...this.#from.keys()], [...this.#to.keys()]);
    const matches: { from: number; to: number; length: number }[] = [];
    this.#partners.forEach((to, from) => {
      if (to < 0) return;
      const last = matches.at(-1);
      if (last && last.from + last.length === from && last.to + last.length === to) last.length++;
      else matches.push({ from, to, length: 1 });
    });
    return matches;
  }

  #align(from: Places, to: Places): void {
    let start = 0;
    while (start < from.length && start < to.length && this.#pair(from[start]!, to[start]!)) start++;
    let [fromEnd, toEnd] = [from.length, to.length];
    while (fromEnd > start && toEnd > start && this.#pair(from[fromEnd - 1]!, to[toEnd - 1]!)) {
      fromEnd--;
      toEnd--;
    }
    const [older, newer] = [from.slice(start, fromEnd), to.slice(start, toEnd)];
    // What the other list does not have can have no partner.
    const known = new Set(older.map((at) => this.#from[at]!)).intersection(new Set(newer.map((at) => this.#to[at]!)));
    this.#alignDifferent(
      older.filter((at) => known.has(this.#from[at]!)),
      newer.filter((at) => known.has(this.#to[at]!)),
    );
  }

  #alignDifferent(from: Places, to: Places): void {
    if (from.length === 0 || to.length === 0) return;
    const size = from.length * to.length;
    if (size <= exactSize) {
      this.#alignExactly(from, to, Infinity);
      return;
    }
    if (from.length + to.length <= tryExactly.words && this.#alignExactly(from, to, tryExactly.changes)) return;

    const anchors = uniqueAnchors(
      from.map((at) => this.#from[at]!),
      to.map((at) => this.#to[at]!),
    );
    if (anchors.length === 0) {
      this.#alignInPieces(from, to);
      return;
    }
    let last = { from: 0, to: 0 };
    for (const anchor of [...anchors, { from: from.length, to: to.length }]) {
      this.#align(from.slice(last.from, anchor.from), to.slice(last.to, anchor.to));
      last = anchor;
    }
  }

  #alignInPieces(from: Places, to: Places): void {
    const pieces = Math.min(from.length, to.length, Math.ceil(Math.sqrt((from.length * to.length) / pieceSize)));
    const piece = (places: Places, at: number): Places => {
      const length = places.length / pieces;
      return places.slice(Math.round(at * length), Math.round((at + 1) * length));
    };
    for (let at = 0; at < pieces; at++) this.#alignExactly(piece(from, at), piece(to, at), Infinity);
  }

  /** `false` if it would take more changes than allowed; then nothing is paired. */
  #alignExactly(from: Places, to: Places, maxEditLength: number): boolean {
    const changes = diffArrays(
      from.map((at) => this.#from[at]!),
      to.map((at) => this.#to[at]!),
      { maxEditLength },
    );
    if (!changes) return false;
    let [left, right] = [0, 0];
    for (const { added, removed, count } of changes) {
      if (!added && !removed) {
        for (let step = 0; step < count; step++) this.#partners[from[left + step]!] = to[right + step]!;
      }
      if (!added) left += count;
      if (!removed) right += count;
    }
    return true;
  }

  /** Pairs two words if they are equal. */
  #pair(from: number, to: number): boolean {
    if (this.#from[from] !== this.#to[to]) return false;
    this.#partners[from] = to;
    return true;
  }
}
