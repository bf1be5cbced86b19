/** A piece of an index: it has the words from one to another. */
export interface IndexPiece {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
}

/** What Pagefind writes before the metadata. */
const signature = 'pagefind_dcd';

/**
 * Reads which pieces an index has from the metadata that Pagefind reads them from itself: a list in CBOR (RFC 8949), of
 * which the third entry has the pieces.
 * @throws RangeError or TypeError when the metadata are none that Pagefind 1.6 writes.
 */
export function indexPieces(metadata: ArrayBuffer): IndexPiece[] {
  const [, , pieces] = list(decoder(new Uint8Array(metadata, signature.length))());
  return list(pieces).map((piece) => {
    const [from, to, hash] = list(piece) as string[];
    return { from: from!, to: to!, hash: hash! };
  });
}

/** The pieces that have some of the words, if the index has those. */
export function piecesWith(words: readonly string[], pieces: readonly IndexPiece[]): IndexPiece[] {
  return pieces.filter(({ from, to }) => words.some((word) => from <= word && word <= to));
}

type Item = number | string | readonly Item[];

function list(item: Item | undefined): readonly Item[] {
  if (!Array.isArray(item)) throw new TypeError('a list was expected');
  return item as readonly Item[];
}

/** Lends a function that reads the next item: a number, a text or a list of items. */
function decoder(bytes: Uint8Array): () => Item {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = 0;
  const argument = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    at += size;
    if (size === 1) return view.getUint8(at - size);
    return size === 2 ? view.getUint16(at - size) : view.getUint32(at - size);
  };
  const next = (): Item => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const value = argument(head & 0b11111);
    if (kind === 0) return value;
    if (kind === 4) return Array.from({ length: value }, next);
    if (kind !== 3) throw new TypeError(`nothing is known of kind ${kind}`);
    at += value;
    return new TextDecoder().decode(bytes.subarray(at - value, at));
  };
  return next;
}
