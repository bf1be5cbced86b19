import type { Inline } from '../../document/inline.ts';
import { wordsOf } from '../words.ts';
import { piecesOf, type Piece } from './inline-pieces.ts';

/** What is compared: a word or sign with the white space before it, the end of a paragraph, or a whole block. */
export interface Token<Content = unknown> {
  readonly kind: 'word' | 'end' | 'block';
  /** Equal tokens have equal keys, whatever their marks and the white space before them. */
  readonly key: string;
  /** Whether it counts as a word: it has a letter or a digit. */
  readonly isWord: boolean;
  /** White space and line breaks before it. */
  readonly space: readonly Piece[];
  readonly pieces: readonly Piece[];
  readonly block: Content | null;
}

const endKey = '\n';

/** The words of a run, and the end that carries what white space is left. */
export function tokensOf(inlines: readonly Inline[]): Token<never>[] {
  const pieces = piecesOf(inlines);
  const cut = cutter(pieces);
  const tokens: Token<never>[] = [];
  let space: Piece[] = [];
  for (const word of wordsOf(pieces.map(({ text }) => text).join(''))) {
    const own = cut(word.length);
    if (/^\s/.test(word)) {
      space.push(...own);
    } else {
      const isWord = /[\p{L}\p{N}]/u.test(word);
      tokens.push({ kind: 'word', key: word.normalize('NFC'), isWord, space, pieces: own, block: null });
      space = [];
    }
  }
  tokens.push({ kind: 'end', key: endKey, isWord: false, space, pieces: [], block: null });
  return tokens;
}

/** A block that stands between paragraphs and has no partner in the other text. */
export function blockToken<Content>(block: Content, name: string): Token<Content> {
  return { kind: 'block', key: `\n${name}`, isWord: false, space: [], pieces: [], block };
}

/** Whether two runs of pieces say the same under the same marks. */
export function samePieces(left: readonly Piece[], right: readonly Piece[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ text, marks }, at) => text === right[at]!.text && marks === right[at]!.marks)
  );
}

/** Cuts the pieces into lengths, from the first on. */
function cutter(pieces: readonly Piece[]): (length: number) => Piece[] {
  let at = 0;
  let offset = 0;
  return (length) => {
    const cut: Piece[] = [];
    for (let left = length; left > 0;) {
      const piece = pieces[at]!;
      const text = piece.text.slice(offset, offset + left);
      cut.push({ ...piece, text });
      left -= text.length;
      offset += text.length;
      if (offset === piece.text.length) {
        at++;
        offset = 0;
      }
    }
    return cut;
  };
}
